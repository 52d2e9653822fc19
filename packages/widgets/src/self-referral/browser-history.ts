import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { depthOf, withDepth } from './history-state.js';

interface Host extends ReactiveControllerHost, Element {
  readonly noHistory: boolean;
}

/**
 * Lets the browser's Back button go to the question before, instead of away from all answers.
 * An entry holds only a number: page names could tell what a person answered, and browsers keep entries on disk.
 * The address never changes.
 */
export class BrowserHistory implements ReactiveController {
  /** Page ids in the order they were shown; kept in memory. */
  #trail: string[] = [];
  #at = 0;
  #rewinding = false;

  constructor(
    private readonly host: Host,
    /** Undefined: the first page. */
    private readonly show: (page: string | undefined) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('popstate', this.#onPopState);
    // After a reload the answers are gone: leave the entries of the old visit, so that Back leaves the page at once.
    const left = depthOf(history.state);
    if (left > 0) this.#rewind(left);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** Call when a person goes on to a page. */
  push(page: string, from: string): void {
    this.#trail = [...this.#trail.slice(0, this.#at), from, page];
    this.#at++;
    if (!this.host.noHistory) history.pushState(withDepth(history.state, this.#at), '');
  }

  /** Goes to the page before, as the browser's own Back would. */
  back(): void {
    if (this.#at === 0) return;
    if (this.host.noHistory) this.#go(this.#at - 1);
    else history.back();
  }

  get canGoBack(): boolean {
    return this.#at > 0;
  }

  /** Forgets the way: after sending or deleting, Back leaves the page instead of walking through empty questions. */
  forget(): void {
    const depth = this.#at;
    this.#trail = [];
    this.#at = 0;
    if (depth > 0 && !this.host.noHistory) this.#rewind(depth);
  }

  #rewind(depth: number): void {
    this.#rewinding = true;
    history.go(-depth);
  }

  #onPopState = (event: PopStateEvent): void => {
    if (this.#rewinding) {
      this.#rewinding = false;
      return;
    }
    if (!this.host.noHistory) this.#go(depthOf(event.state));
  };

  #go(at: number): void {
    if (at === this.#at) return;
    this.#at = at;
    this.show(this.#trail[at]);
  }
}
