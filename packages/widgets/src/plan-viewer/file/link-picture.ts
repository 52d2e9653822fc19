import { html, nothing, type TemplateResult } from 'lit';
import type { FileHost } from './file-host.js';

/** A link as a picture to scan with a phone. Its text twin is the link itself, which stands above it. */
export class LinkPicture {
  #shown: { href: string; drawn: TemplateResult } | undefined;
  #said = '';

  constructor(private readonly host: FileHost) {}

  draw(href: string): TemplateResult {
    const { t } = this.host;
    const shown = this.#shown?.href === href ? this.#shown.drawn : undefined;
    return html`<button
        class="button plain"
        type="button"
        aria-expanded=${shown ? 'true' : 'false'}
        @click=${() => void this.#press(href, Boolean(shown))}
      >
        ${t(shown ? 'picture.hide' : 'picture.show')}
      </button>
      ${
        shown
          ? html`<p>${t('picture.how')}</p>
              ${shown}`
          : nothing
      }
      <p class="status" role="status">${this.#said}</p>`;
  }

  async #press(href: string, hide: boolean): Promise<void> {
    const { t, redraw } = this.host;
    this.#said = '';
    this.#shown = undefined;
    try {
      if (!hide) this.#shown = { href, drawn: (await import('./qr.js')).qr(href, t('picture.alt')) };
    } catch {
      // It did not come, or the link is longer than such a picture holds.
      this.#said = t('picture.failed');
    }
    redraw();
  }
}
