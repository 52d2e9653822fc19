import { html, nothing, type TemplateResult } from 'lit';
import { SIZES, type ReadContext } from './read-context.js';

/** Ways to read this: nothing is on until the person presses it. */
export function tools(ctx: ReadContext): TemplateResult {
  const { t, view, size, showAs, resize, print } = ctx;
  const one = view === 'one';
  return html`<div class="tools no-print" part="tools" role="group" aria-label=${t('tools')}>
    <div class="tool-row">
      <button class="tool" type="button" aria-pressed=${one} @click=${() => showAs(one ? 'all' : 'one')}>
        ${t('view.one')}
      </button>
      <div class="sizes" role="group" aria-label=${t('size')}>
        ${SIZES.map(
          (each) =>
            html`<button
              class="tool size-${each}"
              type="button"
              aria-pressed=${each === size}
              @click=${() => resize(each)}
            >
              <span aria-hidden="true">A</span><span class="hidden">${t(`size.${each}`)}</span>
            </button>`,
        )}
      </div>
      <button class="tool" type="button" @click=${print}>${t('print')}</button>
    </div>
    <div class="listen-row">${ctx.listener?.invitation(ctx) ?? nothing}</div>
  </div>`;
}
