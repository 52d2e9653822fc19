/*
 * What a person made of a decision aid, for the plan and the conversation. Field names follow PRSB's Shared Decision
 * Making standard 1.0. A person alone cannot complete such a record: its status stays `in progress`.
 */

/** What a row means to somebody. Weights say how much it matters; `leans` which option it speaks for in their eyes. */
export interface RowView {
  /** A row of the aid, or `own-1`, `own-2` … */
  row: string;
  /** The row's question, as the person read it: a record is read without its aid too. */
  question?: string;
  /** The person's own question or concern, where it is not the aid's. */
  own?: string;
  /** 0 does not matter, 4 matters most. Absent: not said. */
  weight?: 0 | 1 | 2 | 3 | 4;
  /** An option's id, or `unsure`. Never added up. */
  leans?: string;
}

/** One person's part. In two-seat mode there are two of them. */
export interface Seat {
  who: 'person' | 'supporter';
  whatMatters: string;
  rows: RowView[];
  tradeOffs: { row: string; text: string }[];
}

/** SURE's four answers: Sure of myself, Understand information, Risk-benefit ratio, Encouragement. Absent: not answered. */
export interface SureAnswers {
  sure?: boolean;
  understand?: boolean;
  riskBenefit?: boolean;
  encouragement?: boolean;
}

/** What goes to the plan, or onto paper. It is made on the device, and goes nowhere unless the person says so. */
export interface DecisionRecord {
  /** Client-made UUID, the same for all states of one person's record of one decision. */
  id: string;
  status: 'in-progress';
  /** The aid's id and the day of its version. */
  aid: { id: string; published: string };
  /** ISO instant. */
  at: string;
  seats: Seat[];
  /** Options the person looked at, each with the risks and benefits that were shown. */
  optionsDiscussed: { option: string; benefits: string[]; risks: string[] }[];
  sure: SureAnswers;
  questions: string[];
  reservations: string;
}
