import { html, nothing, type TemplateResult } from 'lit';
import type { PlanSection } from '@sixways/core/model/plan.js';
import { newId } from '@sixways/core/model/ids.js';
import { textarea } from '../../partials/text-input.js';
import { longList } from '../pages/lists.js';
import { field } from './fields.js';
import type { LaterContext } from './later-context.js';

/** What was said about a part, and the way to say something. */
export function comments(section: PlanSection, ctx: LaterContext): TemplateResult {
  const { view, t, day, drafts, redraw, said } = ctx;
  const here = view.plan.comments.filter((each) => each.section === section);
  const writing = drafts.commenting === section;
  const id = `comment-${section}`;
  return html`<div class="comments">
    ${
      here.length
        ? html`<p class="label">${t('comments.title')}</p>
            ${longList(
              ctx,
              id,
              here,
              ({ by, at, text }) =>
                html`${text}<span class="about"
                    >${t('comments.by', { by, day: day(at.slice(0, 10)) })}</span
                  >`,
            )}`
        : nothing
    }
    ${
      writing
        ? html`<form
            class="no-print"
            @submit=${(event: Event) => {
              event.preventDefault();
              add(section, ctx);
            }}
          >
            ${textarea(
              field(id, t('comments.label'), drafts.comments.get(section) ?? '', (text) =>
                drafts.comments.set(section, text),
              ),
            )}
            <button class="button" type="submit">${t('comments.add')}</button>
          </form>`
        : html`<button
            class="link no-print"
            type="button"
            @click=${() => {
              drafts.commenting = section;
              redraw();
            }}
          >
            ${t('comments.write')}<span class="hidden">: ${t(`section.${section}`)}</span>
          </button>`
    }
    <p class="status no-print" role="status">
      ${said?.at === 'comment' && said.about === section ? said.text : nothing}
    </p>
  </div>`;
}

function add(section: PlanSection, { view, t, drafts, change, tell }: LaterContext): void {
  const text = drafts.comments.get(section)?.trim();
  if (!text) return;
  const { plan } = view;
  const by = plan.person?.preferredName ?? plan.person?.name ?? t('comments.me');
  const comment = { id: `c-${newId()}`, at: new Date().toISOString(), by, section, text };
  drafts.comments.delete(section);
  drafts.commenting = undefined;
  change({ ...plan, comments: [...plan.comments, comment] }, 'comment', t('comments.added'), section);
  tell('care-comment-added', { comments: plan.comments.length + 1 });
}
