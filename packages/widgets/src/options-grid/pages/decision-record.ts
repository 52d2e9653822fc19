import type { DecisionRecord, Seat } from '@sixways/core/model/decision-record.js';
import { newId } from '@sixways/core/model/ids.js';
import type { Bran } from '@sixways/core/model/decision-aid.js';
import type { Decision, SeatAnswers } from '../decision.js';

/**
 * What was said, as PRSB's shared decision standard has it. In progress: it takes a conversation to complete it.
 * @param at ISO instant
 */
export function recordOf(decision: Decision, at: string): DecisionRecord {
  const { aid, compared, seats, sure, questions, reservations } = decision;
  return {
    id: (decision.id ??= newId()),
    status: 'in-progress',
    aid: { id: aid.id, published: aid.published },
    at,
    seats: seats.map((seat) => seatOf(seat, decision)),
    optionsDiscussed: compared.map(({ id }) => ({
      option: id,
      benefits: shown(decision, id, 'benefits'),
      risks: shown(decision, id, 'risks'),
    })),
    sure: { ...sure },
    questions: [...questions],
    reservations: reservations.trim(),
  };
}

function seatOf({ who, whatMatters, views, tradeOffs, own }: SeatAnswers, { rows }: Decision): Seat {
  const questions = new Map(rows.map(({ id, question }) => [id, question]));
  const unweighed = own.filter(({ id }) => !views.has(id));
  return {
    who,
    whatMatters: whatMatters.trim(),
    rows: [
      ...[...views.values()].map((view) => ({ ...view, ...asked(questions.get(view.row)) })),
      ...unweighed.map(({ id, question }) => ({ row: id, own: question })),
    ],
    tradeOffs: [...tradeOffs].map(([row, text]) => ({ row, text: text.trim() })).filter(({ text }) => text),
  };
}

function asked(question: string | undefined) {
  return question === undefined ? {} : { question };
}

function shown({ rows }: Decision, option: string, group: Bran): string[] {
  return rows
    .filter((row) => row.group === group)
    .map(({ question, answers }) => `${question} ${answers[option] ?? ''}`.trim());
}
