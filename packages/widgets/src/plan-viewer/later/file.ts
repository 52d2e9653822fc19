import { londonDay } from '@sixways/core/rules/london-day.js';
import type { PlanSection } from '@sixways/core/model/plan.js';
import { planText } from '@sixways/core/rules/plan/plan-text.js';
import type { LaterContext } from './later-context.js';

/** A file that the person keeps or sends. */
export interface PlanFile {
  name: string;
  type: string;
  text: string;
}

/** The chosen parts as plain text: it opens on any device. */
export function planFile({ view, t, day }: LaterContext, sections: readonly PlanSection[]): PlanFile {
  const today = londonDay(new Date());
  return {
    name: `my-plan-${today}.txt`,
    type: 'text/plain;charset=utf-8',
    text: `${planText(view.whole, sections, t, t('share.made', { day: day(today) }))}\n`,
  };
}

/** Hands a file to the browser, which asks or knows where to put it. */
export function download({ name, type, text }: PlanFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
