import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ContentError } from '@sixways/core/errors.js';

interface Host extends ReactiveControllerHost, Element {
  /** Set by script. Comes before the JSON child. */
  readonly content: unknown;
  /** Address of a JSON file. Comes last. */
  readonly src: string | undefined;
}

/**
 * A widget's content, from wherever the page gives it: the `content` property, a JSON child
 * (`<script type="application/json">`) or the file that `src` names. `parse` is only loaded when there is something to check.
 */
export class ContentController<Content> implements ReactiveController {
  /** The checked content; undefined while it is being read. */
  value: Content | undefined;
  error: ContentError | undefined;
  /** Resolves once the content is there. Rejects with its {@link ContentError}. */
  get ready(): Promise<Content> {
    return this.#ready.promise;
  }
  #ready = promise<Content>();
  #seen: unknown = NOTHING_YET;
  #reads = 0;
  #begun = false;

  constructor(
    private readonly host: Host,
    /** What stands when the page gives nothing. A function fetches it, where it depends on the widget's attributes. */
    private readonly standard: Content | (() => Promise<Content>),
    /** @throws {ContentError} */
    private readonly parse: (data: unknown) => Promise<Content>,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) this.#takeAsItIs();
  }

  hostUpdate(): void {
    const { content } = this.host;
    if (!this.#begun) this.#begin();
    else if (this.#seen !== NOTHING_YET && content !== undefined && content !== this.#seen) this.#look();
  }

  /** With the first update: only then has Lit given back what a script had set before the element was defined. */
  #begin(): void {
    this.#begun = true;
    // While the page is still being parsed, the children of a tag are not there yet.
    if (this.host.content === undefined && document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => void this.#read(), { once: true });
    else this.#look();
  }

  #look(): void {
    if (checked.has(this.host.content as object)) this.#takeAsItIs();
    else void this.#read();
  }

  /** The server renders, or the browser takes over what it rendered: both need the content at once, and the same. */
  #takeAsItIs(): void {
    this.#seen = this.host.content;
    this.#reads++;
    const content = (this.host.content as Content | undefined) ?? this.standard;
    if (!isFetched(content)) this.#take(content);
  }

  /** Reads again: another file or another of what ships is wanted now. */
  again(): void {
    void this.#read();
  }

  async #read(): Promise<void> {
    this.#seen = this.host.content;
    const turn = ++this.#reads;
    // What is asked for last stands, whichever arrives last.
    const isLast = () => turn === this.#reads;
    try {
      const found = this.#find();
      // Whoever waits from here on waits for what was asked for last.
      if (found instanceof Promise && this.value !== undefined) this.#ready = promise();
      const content = found instanceof Promise ? await found : found;
      if (isLast()) this.#take(content);
    } catch (error) {
      if (!isLast()) return;
      this.error =
        error instanceof ContentError
          ? error
          : new ContentError([{ path: '', text: (error as Error).message }]);
      this.#ready.reject(this.error);
      this.changed();
      this.host.requestUpdate();
    }
  }

  #find(): Content | Promise<Content> {
    const { content, src } = this.host;
    const child = this.host.querySelector(':scope > script[type="application/json"]');
    if (content !== undefined) return this.parse(content);
    if (child) return this.parse(parseJson(child.textContent));
    if (src) return fetchJson(src).then((data) => this.parse(data));
    return isFetched(this.standard) ? this.standard() : this.standard;
  }

  #take(content: Content): void {
    if (this.error) this.#ready = promise();
    this.value = content;
    this.error = undefined;
    this.#ready.resolve(content);
    this.changed();
    this.host.requestUpdate();
  }
}

const NOTHING_YET = Symbol();

function isFetched<Content>(
  standard: Content | (() => Promise<Content>),
): standard is () => Promise<Content> {
  return typeof standard === 'function';
}

const checked = new WeakSet<object>();

/** Says that content needs no check: the server that rendered it did that when it started. */
export function alreadyChecked<Content extends object>(content: Content): Content {
  checked.add(content);
  return content;
}

/** `Promise.withResolvers`, which browsers in use do not all have. Nobody need listen to its failure. */
function promise<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const made = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  made.catch(() => {});
  return { promise: made, resolve, reject };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError([{ path: '', text: `This is not JSON: ${(error as Error).message}` }]);
  }
}

async function fetchJson(src: string): Promise<unknown> {
  const answer = await fetch(src, { headers: { accept: 'application/json' } }).catch(() => undefined);
  if (!answer?.ok)
    throw new ContentError([
      { path: 'src', text: answer ? `${src} answered ${answer.status}` : `${src} could not be fetched` },
    ]);
  return parseJson(await answer.text());
}
