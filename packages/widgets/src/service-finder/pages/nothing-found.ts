import { html, nothing, type TemplateResult } from 'lit';
import type { Hint } from '@sixways/core/rules/find-services/index.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import { farText } from '../far.js';
import type { FinderContext } from './finder-context.js';

/** Nothing fits: what to try, each with how many it finds, and people to ask. */
export function nothingFound(ctx: FinderContext): TemplateResult {
  const { t, level, hints, follow } = ctx;
  return html`<div class="notice nothing">
    ${
      hints.length
        ? html`${heading(level(2), t('nothing.try'))}
            <ul>
              ${hints.map(
                (hint) =>
                  html`<li>
                    <button class="link" type="button" @click=${() => follow(hint)}>
                      ${hintText(hint, ctx)}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${heading(level(2), t('nothing.ask'))} ${people(ctx)}
  </div>`;
}

function hintText(hint: Hint, { t }: FinderContext): string {
  const { count } = hint;
  if ('within' in hint) return t('hint.within', { far: farText(hint.within, t), count });
  if ('words' in hint) return t('hint.words', { words: hint.words, count });
  return t('hint.without', { what: t(`filter.${hint.without}`), count });
}

/** Somebody to turn to, always: the page's own people, then the link worker at the person's practice. */
export function people({
  t,
  doors,
  referPage,
}: Pick<FinderContext, 't' | 'doors' | 'referPage'>): TemplateResult {
  return html`${doorList([
    ...doors,
    { name: t('door.practice'), how: t('door.practiceHow') },
    ...(referPage ? [{ name: t('door.form'), how: t('door.formHow'), href: referPage }] : []),
    { name: t('door.111'), how: t('door.111How'), phone: '111' },
  ])}`;
}
