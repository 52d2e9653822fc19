import type { AboutMe } from '../model/about-me.js';
import type { DecisionRecord } from '../model/decision-record.js';
import type { Goal } from '../model/goal.js';

/*
 * The thread through a person's records: what matters becomes a goal, a goal's action a referral or a budget line.
 * All of it is read from the records themselves, so that it stands after a reload and on another device.
 */

/** Something the person said already that could become a goal. Offered, never made one by itself. */
export interface GoalOffer {
  text: string;
  origin: NonNullable<Goal['origin']>;
}

/** From this weight on (of 0 to 4) a row of a decision matters enough to be offered. */
const MATTERS = 3;

/** What the person said matters to them, less what they have made a goal of. In the order they said it. */
export function goalOffers(said: {
  decisions: readonly DecisionRecord[];
  aboutMe: readonly AboutMe[];
  goals: readonly Goal[];
}): GoalOffer[] {
  const made = new Set(said.goals.map(({ origin }) => origin && originKey(origin)));
  const offers = [...said.decisions.flatMap(fromDecision), ...said.aboutMe.flatMap(fromAboutMe)];
  return offers.filter(({ origin }) => !made.has(originKey(origin)));
}

function fromDecision(record: DecisionRecord): GoalOffer[] {
  const own = record.seats.find(({ who }) => who === 'person');
  if (!own) return [];
  const offer = (row: string, text: string): GoalOffer => ({
    text,
    origin: { kind: 'decision', ref: `${record.id}#${row}`, text },
  });
  const rows = own.rows.filter(({ weight = 0 }) => weight >= MATTERS);
  return [
    ...(own.whatMatters ? [offer('what-matters', own.whatMatters)] : []),
    ...rows.flatMap(({ row, own: words, question }) => {
      const text = words ?? question;
      return text ? [offer(row, text)] : [];
    }),
  ];
}

function fromAboutMe(record: AboutMe): GoalOffer[] {
  const offer = (place: string, text: string): GoalOffer => ({
    text,
    origin: { kind: 'about-me', ref: `${record.id}#${place}`, text },
  });
  return [
    ...(record.mostImportant ? [offer('mostImportant', record.mostImportant)] : []),
    ...record.needs.map((text, i) => offer(`needs-${i}`, text)),
    ...record.notWorking.map((text, i) => offer(`notWorking-${i}`, text)),
  ];
}

/** What a line said is part of its key: another text at the same place is another wish. */
function originKey({ kind, ref = '', text = '' }: NonNullable<Goal['origin']>): string {
  return [kind, ref, text].join('\n');
}
