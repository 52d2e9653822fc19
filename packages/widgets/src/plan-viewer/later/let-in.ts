import { html, nothing, type TemplateResult } from 'lit';
import type { Share } from '@sixways/core/model/plan.js';
import { newId } from '@sixways/core/model/ids.js';
import { readEmail } from '@sixways/core/rules/contact.js';
import { heading } from '../../partials/heading.js';
import { textInput } from '../../partials/text-input.js';
import { field } from './fields.js';
import type { LaterContext } from './later-context.js';
import { chosenParts, firstBox } from './share.js';

/** Who can see the plan where it is kept, and stopping it at once. */
export function letInNow(ctx: LaterContext): TemplateResult | typeof nothing {
  const { view, t, day, level } = ctx;
  const { shares } = view.plan;
  if (!shares.length) return nothing;
  const now = new Date().toISOString();
  const isOn = ({ until }: Share) => !until || until > now;
  return html`${heading(level(2), t('letIn.who'))}
    <ul class="lines">
      ${shares.map((each) => {
        const parts = each.sections.map((section) => t(`section.${section}`)).join(', ');
        return html`<li>
          <strong>${each.with.name}</strong>
          <span class="about">${t('letIn.since', { day: day(each.since.slice(0, 10)), parts })}</span>
          ${
            isOn(each)
              ? html`<button class="link" type="button" @click=${() => stop(each, ctx)}>
                  ${t('letIn.stop')}<span class="hidden">: ${each.with.name}</span>
                </button>`
              : html`<span class="about">${t('letIn.over', { day: day(each.until!.slice(0, 10)) })}</span>`
          }
        </li>`;
      })}
    </ul>`;
}

function stop(share: Share, { view, t, change }: LaterContext): void {
  const until = new Date().toISOString();
  const shares = view.plan.shares.map((each) => (each === share ? { ...each, until } : each));
  change({ ...view.plan, shares }, 'share', t('letIn.stopped', { name: share.with.name }));
}

/** Lets somebody in who signs in with this email address, to the chosen parts. */
export function letIn(ctx: LaterContext): TemplateResult {
  const { t, level, drafts } = ctx;
  const fault = (name: 'name' | 'email') =>
    drafts.shareFaults.includes(name) ? t(`letIn.fault.${name}`) : undefined;
  return html`${heading(level(2), t('letIn.title'))}
    <p>${t('letIn.hint')}</p>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        add(ctx);
      }}
    >
      ${textInput(
        field('let-in-name', t('letIn.name'), drafts.shareName, (text) => (drafts.shareName = text), {
          error: fault('name'),
          errorWord: t('error'),
        }),
      )}
      ${textInput(
        field('let-in-email', t('letIn.email'), drafts.shareEmail, (text) => (drafts.shareEmail = text), {
          error: fault('email'),
          errorWord: t('error'),
        }),
      )}
      <button class="button plain" type="submit">${t('letIn.add')}</button>
    </form>`;
}

const BOXES = { name: '#let-in-name', email: '#let-in-email' };

function add(ctx: LaterContext): void {
  const { view, t, drafts, change, tell, redraw, focus } = ctx;
  const name = drafts.shareName.trim();
  const email = readEmail(drafts.shareEmail);
  const address = 'value' in email ? email.value : undefined;
  const sections = chosenParts(ctx);
  const missing = { parts: !sections.length, name: !name, email: !address };
  drafts.shareFaults = (['parts', 'name', 'email'] as const).filter((each) => missing[each]);
  redraw();
  if (!name || !address || missing.parts)
    return focus(missing.parts ? firstBox(ctx) : BOXES[name ? 'email' : 'name']);
  const { plan } = view;
  const share = { id: newId(), with: { name, email: address }, sections, since: new Date().toISOString() };
  drafts.shareName = drafts.shareEmail = '';
  change({ ...plan, shares: [...plan.shares, share] }, 'share', t('letIn.added', { name }));
  tell('care-plan-shared', { parts: sections.length });
}
