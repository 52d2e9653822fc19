import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Hand } from '../journey/context.js';
import type { Choices } from './choices.js';

/** Hears what other widgets of the page hand to the finder. Loaded once there is a journey around it. */
export class JourneyThread implements ReactiveController {
  #hand: Hand | undefined;
  #stop: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly hand: () => Hand | undefined,
    private readonly take: (change: Pick<Choices, 'need' | 'words'>) => void,
  ) {
    host.addController(this);
    host.requestUpdate();
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
    if (handed) this.take({ need: handed.needs?.[0] ?? '', words: handed.words ?? '' });
  };
}
