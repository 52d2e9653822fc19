import type { ContactDetails, Hand, Handed, Receiver } from './context.js';

/** A new, empty {@link Hand}. */
export function newHand(): Hand {
  const waiting = new Map<Receiver, Handed>();
  const receivers = new Map<Receiver, Set<() => void>>();
  let contact: ContactDetails | undefined;
  return {
    give(handed) {
      waiting.set(handed.to, handed);
      const listeners = receivers.get(handed.to);
      listeners?.forEach((listener) => listener());
      return Boolean(listeners?.size);
    },
    take<To extends Receiver>(to: To) {
      const found = waiting.get(to);
      waiting.delete(to);
      return found as Extract<Handed, { to: To }> | undefined;
    },
    receive(to, listener) {
      const listeners = receivers.get(to) ?? new Set();
      receivers.set(to, listeners.add(listener));
      return () => void listeners.delete(listener);
    },
    receives: (to) => Boolean(receivers.get(to)?.size),
    get contact() {
      return contact;
    },
    set contact(details) {
      contact = details;
    },
  };
}
