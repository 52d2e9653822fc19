import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '@sixways/core/model/record.js';
import { heading } from '../../partials/heading.js';
import type { PlanContext } from './plan-context.js';

/** A list with a heading, so many lines at a time. Nothing where it has none. @param name a name that no other list has */
export function lines<Item>(
  ctx: PlanContext,
  name: string,
  items: readonly Item[],
  draw: (item: Item) => unknown = (item) => item,
  title: string = ctx.t(`list.${name}`),
): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`${heading(ctx.level(2), title)} ${longList(ctx, name, items, draw)}`;
}

/** The same without the heading. */
export function longList<Item>(
  { view, t, redraw, printing }: PlanContext,
  name: string,
  items: readonly Item[],
  draw: (item: Item) => unknown = (item) => item,
): TemplateResult {
  const shown = printing ? items.length : view.shownOf(name);
  const left = items.length - shown;
  const more = () => {
    view.showMore(name);
    redraw();
  };
  return html`<ul class="lines">
      ${items.slice(0, shown).map((item) => html`<li>${draw(item)}</li>`)}
    </ul>
    ${left > 0 ? html`<button class="link" type="button" @click=${more}>${t('more', { count: left })}</button>` : nothing}`;
}

/** Names and what they are, in pairs. What says nothing is left out. */
export function pairs(rows: readonly (readonly [string, unknown])[]): TemplateResult {
  return html`<dl class="pairs">
    ${rows
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}

/** Somebody, and how to reach them. */
export function contact({ name, role, organisation, phone, email, note }: Contact): TemplateResult {
  const about = [role, organisation].filter(Boolean).join(', ');
  return html`<strong>${name}</strong>${about ? html`<span class="about">${about}</span>` : nothing}
    ${phone ? html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
    ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing} ${note ? html`<p>${note}</p>` : nothing}`;
}
