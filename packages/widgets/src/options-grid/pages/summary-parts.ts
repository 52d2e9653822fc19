import type { RowView, SureAnswers } from '@sixways/core/model/decision-record.js';
import type { SeatAnswers } from '../decision.js';
import type { GridContext } from './grid-context.js';

/** A part of what the person takes along: the same on the page, on paper and in the clipboard. */
export interface SummaryPart {
  title: string;
  lines: string[];
}

/** SURE's four ideas (Légaré 2010), asked in our own words. Nothing is made of how many are "no". */
export const SURE = [
  'sure',
  'understand',
  'riskBenefit',
  'encouragement',
] as const satisfies (keyof SureAnswers)[];

/** All that was said, part by part, rows in the author's order. Parts without anything are left out. */
export function summaryParts(ctx: GridContext, today: string): SummaryPart[] {
  const { t, decision, aid, phrases, day } = ctx;
  const parts = [
    { title: t('summary.options'), lines: decision.compared.map(({ name }) => name) },
    ...decision.seats.flatMap((seat) => seatParts(seat, ctx)),
    { title: t('summary.sure'), lines: sureLines(ctx) },
    { title: t('summary.questions'), lines: [...decision.questions] },
    { title: t('summary.worries'), lines: [decision.reservations.trim()] },
    {
      title: t('summary.source'),
      lines: [
        `${sentence(aid.title)} ${phrases('who.published', { day: day(aid.published) })}`,
        aid.reviewed ? '' : t('who.notReviewed'),
        t('summary.notAdvice'),
        phrases('summary.made', { day: day(today) }),
      ],
    },
  ];
  return parts
    .map(({ title, lines }) => ({ title, lines: lines.filter(Boolean) }))
    .filter(({ lines }) => lines.length);
}

/** The summary for the clipboard. */
export function summaryText(title: string, parts: readonly SummaryPart[]): string {
  const blocks = parts.map((part) => [part.title, ...part.lines.map((line) => `- ${line}`)].join('\n'));
  return [title, ...blocks].join('\n\n');
}

/** What a view says, in words: "A lot. In my eyes it leans to: Night splint." */
export function viewWords(view: RowView | undefined, tradeOff: string | undefined, ctx: GridContext): string {
  const { t, aid, phrases } = ctx;
  const leans =
    view?.leans === 'unsure' ? t('lean.unsure') : aid.options.find(({ id }) => id === view?.leans)?.name;
  return [
    view?.weight === undefined ? '' : `${t(`weight.${view.weight}`)}.`,
    leans ? phrases('summary.leans', { option: leans }) : '',
    tradeOff?.trim() ? phrases('summary.giveUp', { text: tradeOff.trim() }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Rows somebody said something about, in the author's order, then their own. */
export function saidRows(
  { views, tradeOffs, own }: SeatAnswers,
  ctx: GridContext,
): { id: string; question: string }[] {
  return [...ctx.decision.rows, ...own].filter(
    ({ id, group }) => views.has(id) || tradeOffs.get(id)?.trim() || group === 'own',
  );
}

function seatParts(seat: SeatAnswers, ctx: GridContext): SummaryPart[] {
  const { t } = ctx;
  const rows = saidRows(seat, ctx).map(({ id, question }) =>
    `${question} ${viewWords(seat.views.get(id), seat.tradeOffs.get(id), ctx)}`.trim(),
  );
  return [
    { title: t(`summary.matters.${seat.who}`), lines: [seat.whatMatters.trim()] },
    { title: t(`summary.rows.${seat.who}`), lines: rows },
  ];
}

function sureLines({ t, decision }: GridContext): string[] {
  return SURE.filter((key) => decision.sure[key] !== undefined).map(
    (key) => `${t(`sure.${key}`)} ${t(decision.sure[key] ? 'sure.yes' : 'sure.no')}`,
  );
}

/** A title is often a question already. */
function sentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}
