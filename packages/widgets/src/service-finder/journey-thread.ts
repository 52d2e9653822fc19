import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Hand, Handed } from '../journey/context.js';

/** What was handed to the finder. */
export type HandedToFinder = Extract<Handed, { to: 'service-finder' }>;

/** Hears what other widgets of the page hand to the finder. */
export class JourneyThread implements ReactiveController {
  #hand: Hand | undefined;
  #stop: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly hand: () => Hand | undefined,
    private readonly take: (handed: HandedToFinder) => void,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const hand = this.hand();
    if (isServer || hand === this.#hand) return;
    this.hostDisconnected();
    this.#hand = hand;
    this.#stop = hand?.receive('service-finder', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#hand = undefined;
  }

  #look = (): void => {
    const handed = this.#hand?.take('service-finder');
    if (handed) this.take(handed);
  };
}
