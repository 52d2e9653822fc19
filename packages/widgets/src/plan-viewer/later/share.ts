import { html, nothing, type TemplateResult } from 'lit';
import type { PlanSection } from '@sixways/core/model/plan.js';
import { checkboxes } from '../../partials/choices.js';
import { heading } from '../../partials/heading.js';
import { isPageAddress } from '../../partials/page-address.js';
import { field, option } from './fields.js';
import type { LaterContext } from './later-context.js';
import { letIn, letInNow } from './let-in.js';

/** Choose parts, then: paper, a file, the page's own link, somebody who is let in. */
export function share(ctx: LaterContext): TemplateResult {
  const { view, t, level, drafts, redraw, said, print, shareLink, canLetIn, files, isOpen } = ctx;
  const { filled } = view;
  const chosen = chosenParts(ctx);
  const all = (event: Event) => {
    drafts.parts = new Set(filled);
    // A box that somebody has pressed no longer follows its attribute.
    const boxes = (event.target as Element).parentElement!.querySelectorAll<HTMLInputElement>('.checkbox');
    for (const box of boxes) box.checked = true;
    redraw();
  };
  return html`${checkboxes(
      field(
        'share-parts',
        t('share.parts'),
        chosen,
        (parts) => {
          drafts.parts = new Set(parts as unknown as PlanSection[]);
          redraw();
        },
        {
          options: filled.map((section) => option(section, t(`section.${section}`))),
          error: drafts.shareFaults.includes('parts') ? t('share.fault.parts') : undefined,
          errorWord: t('error'),
        },
      ),
    )}
    <button class="link" type="button" @click=${all}>${t('share.all')}</button>
    ${heading(level(2), t('share.paper'))}
    <p>${t('share.paperHint')}</p>
    <button class="button plain" type="button" @click=${() => withParts(ctx, () => print(false))}>
      ${t('share.print')}
    </button>
    <button class="button plain" type="button" @click=${() => withParts(ctx, () => print(true))}>
      ${t('share.printLarge')}
    </button>
    ${heading(level(2), t('share.file'))}
    ${isOpen('share') ? files.draw((part) => part.parts(chosen, () => hasParts(ctx))) : nothing}
    ${shareLink && isPageAddress(shareLink) ? link(shareLink, ctx) : nothing} ${letInNow(ctx)}
    ${canLetIn ? letIn(ctx) : nothing}
    <p class="status" role="status">${said?.at === 'share' ? said.text : nothing}</p>`;
}

/** The parts to share, in the plan's order. */
export function chosenParts({ view, drafts }: LaterContext): PlanSection[] {
  return view.filled.filter((section) => drafts.parts.has(section));
}

/** Nothing chosen is nothing to share. */
export function withParts(ctx: LaterContext, go: () => void): void {
  if (hasParts(ctx)) go();
}

/** Where the parts are chosen: a selector. */
export function firstBox({ view }: LaterContext): string {
  return `#share-parts-${view.filled[0]}`;
}

function hasParts(ctx: LaterContext): boolean {
  const some = chosenParts(ctx).length > 0;
  ctx.drafts.shareFaults = some ? [] : ['parts'];
  ctx.redraw();
  if (!some) ctx.focus(firstBox(ctx));
  return some;
}

/** The page's own link to this plan. Whoever has it may need to sign in: the page knows, and says so in its words. */
function link(href: string, { t, level, say, files, isOpen }: LaterContext): TemplateResult {
  const copy = () =>
    navigator.clipboard.writeText(href).then(
      () => say('share', t('share.copied')),
      () => say('share', t('share.notCopied')),
    );
  return html`${heading(level(2), t('share.link'))}
    <p><a href=${href} rel="noopener">${href}</a></p>
    <button class="button plain" type="button" @click=${copy}>${t('share.copy')}</button>
    ${isOpen('share') ? files.draw((part) => part.picture(href)) : nothing}`;
}
