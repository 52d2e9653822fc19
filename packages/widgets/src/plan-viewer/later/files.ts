import { html, type TemplateResult } from 'lit';
import { Lazy } from '../../base/lazy.js';
import type { FileHost } from '../file/file-host.js';
import type { FilePart } from '../file/file-part.js';

/** What is done with files: its code and its words come when somebody opens it. */
export class Files {
  readonly #part: Lazy<FilePart>;

  /** @param needWords loads the words of the part @param root the widget's */
  constructor(
    private readonly host: FileHost,
    needWords: () => Promise<void>,
    root: () => HTMLElement | DocumentFragment,
  ) {
    this.#part = new Lazy(
      async () => {
        const [part] = await Promise.all([import('../file/file-part.js'), needWords()]);
        return new part.FilePart(host, root());
      },
      () => host.redraw(),
    );
  }

  wipe(): void {
    this.#part.part?.wipe();
  }

  /** Draws what the part has, once it is there. */
  draw(body: (part: FilePart) => unknown): unknown {
    if (this.#part.part) return body(this.#part.part);
    if (!this.#part.failed) void this.#part.load();
    return this.#part.failed ? this.#failed() : html`<p role="status">${this.host.t('wait')}</p>`;
  }

  #failed(): TemplateResult {
    const { t } = this.host;
    return html`<p role="status">${t('errors.load')}</p>
      <button class="button plain" type="button" @click=${() => void this.#part.load()}>
        ${t('retry')}
      </button>`;
  }
}
