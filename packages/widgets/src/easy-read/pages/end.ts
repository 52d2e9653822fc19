import { html, nothing, type TemplateResult } from 'lit';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import { endOf, type ReadContext } from './read-context.js';

/** After the last card: whom to ask, what the hard words mean, who tested and made it. */
export function end(ctx: ReadContext): TemplateResult {
  const { easyRead, view, card, level, later, listener, t } = ctx;
  const number = endOf(easyRead);
  const below = view === 'one' ? 2 : 1;
  return html`<div class="end" ?data-off=${view === 'one' && card !== number}>
    <section class=${listener?.says(number, 'doors') ? 'help spoken' : 'help'}>
      ${heading(level(below), t('doors.title'))}
      <div lang=${easyRead.lang}>${doorList(easyRead.doors)}</div>
    </section>
    ${later?.glossary(ctx, below) ?? nothing} ${provenance(ctx)}
  </div>`;
}

/** Who tested it comes first: it says how far to trust that it is easy to read. */
function provenance({ easyRead, t, day }: ReadContext): TemplateResult {
  const { tested, reviewed, authors, version, reviewDue, sources } = easyRead;
  return html`<div class="provenance" part="provenance">
    <p class="tested">
      ${
        tested.length
          ? tested.map(({ by, at }) => html`${t('who.tested', { by, day: day(at) })} `)
          : t('who.notTested')
      }
    </p>
    <details>
      <summary>${t('who.more')}</summary>
      <p>${t('who.wrote', { by: authors })}</p>
      <p>
        ${reviewed ? t('who.reviewed', { by: reviewed.by, day: day(reviewed.at) }) : t('who.notReviewed')}
      </p>
      <p>${t('who.version', { day: day(version) })} ${t('who.due', { day: day(reviewDue) })}</p>
      ${
        sources.length
          ? html`<p>${t('who.sources')}</p>
              <ul>
                ${sources.map(
                  ({ text, href, seen }) =>
                    html`<li>
                      ${href ? html`<a href=${href} rel="noopener">${text}</a>` : text}.
                      ${t('who.seen', { day: day(seen) })}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    </details>
  </div>`;
}
