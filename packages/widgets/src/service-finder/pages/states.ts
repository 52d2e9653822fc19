import { html, nothing, type TemplateResult } from 'lit';
import type { AdapterErrorKind } from '@sixways/core/errors.js';
import { heading } from '../../partials/heading.js';
import type { FinderContext } from './finder-context.js';
import { people } from './nothing-found.js';

/** The list is on its way: how much of it came already. */
export function loading({ t }: Pick<FinderContext, 't'>, count: number): TemplateResult {
  return html`<p role="status">${t('loading')}</p>
    <p class="hint progress" aria-hidden="true">${count ? t('loading.count', { count }) : nothing}</p>`;
}

/** The list did not come: kindly, with another try, and people to ask. */
export function failed(
  ctx: Pick<FinderContext, 't' | 'level' | 'doors' | 'referPage'>,
  because: AdapterErrorKind,
  retry: () => void,
): TemplateResult {
  const { t, level } = ctx;
  return html`<div class="notice failed" role="alert">
      ${heading(level(1), t('failed'))}
      <p>${t(because === 'offline' ? 'failed.offline' : 'failed.text')}</p>
      <button class="button" type="button" @click=${retry}>${t('failed.retry')}</button>
    </div>
    ${heading(level(1), t('nothing.ask'))} ${people(ctx)}`;
}
