import { html, nothing, type TemplateResult } from 'lit';
import type { PlanSection } from '@sixways/core/model/plan.js';
import { checkboxes } from '../../partials/choices.js';
import { heading } from '../../partials/heading.js';
import { download, planFile } from './file.js';
import { field, option } from './fields.js';
import type { LaterContext } from './later-context.js';
import { letIn, letInNow } from './let-in.js';

/** Choose parts, then: a file, paper, the page's own link, somebody who is let in. */
export function share(ctx: LaterContext): TemplateResult {
  const { view, t, level, drafts, redraw, said, print, shareLink, canLetIn } = ctx;
  const { filled } = view;
  const chosen = filled.filter((section) => drafts.parts.has(section));
  return html`${checkboxes(
      field(
        'share-parts',
        t('share.parts'),
        [...drafts.parts],
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
    ${heading(level(2), t('share.paper'))}
    <p>${t('share.paperHint')}</p>
    <button class="button plain" type="button" @click=${() => withParts(ctx, () => print(false))}>
      ${t('share.print')}
    </button>
    <button class="button plain" type="button" @click=${() => withParts(ctx, () => print(true))}>
      ${t('share.printLarge')}
    </button>
    ${heading(level(2), t('share.file'))}
    <p>${t('share.fileHint')}</p>
    <button class="button plain" type="button" @click=${() => withParts(ctx, () => void save(ctx, chosen))}>
      ${t('share.save')}
    </button>
    ${shareLink ? link(shareLink, ctx) : nothing} ${letInNow(ctx)} ${canLetIn ? letIn(ctx) : nothing}
    <p class="status" role="status">${said?.at === 'share' ? said.text : nothing}</p>`;
}

/** Nothing chosen is nothing to share. */
export function withParts({ drafts, redraw }: LaterContext, go: () => void): void {
  drafts.shareFaults = drafts.parts.size ? [] : ['parts'];
  if (drafts.parts.size) go();
  redraw();
}

async function save(ctx: LaterContext, sections: readonly PlanSection[]): Promise<void> {
  const { t, say, tell, needLines } = ctx;
  try {
    await needLines();
  } catch {
    return say('share', t('errors.load'));
  }
  download(planFile(ctx, sections));
  say('share', t('share.saved'));
  tell('care-plan-shared', { parts: sections.length });
}

/** The page's own link to this plan. Whoever has it may need to sign in: the page knows, and says so in its words. */
function link(href: string, { t, level, say }: LaterContext): TemplateResult {
  const copy = () =>
    navigator.clipboard.writeText(href).then(
      () => say('share', t('share.copied')),
      () => say('share', t('share.notCopied')),
    );
  return html`${heading(level(2), t('share.link'))}
    <p><a href=${href} rel="noopener">${href}</a></p>
    <button class="button plain" type="button" @click=${copy}>${t('share.copy')}</button>`;
}
