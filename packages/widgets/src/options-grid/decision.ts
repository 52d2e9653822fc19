import type { AidOption, DecisionAid } from '@sixways/core/model/decision-aid.js';
import type { RowView, Seat, SureAnswers } from '@sixways/core/model/decision-record.js';
import { GROUPS, LEAST, offered, ownRow, rowsOf, type GridRow } from './rows.js';

/** How much a row matters: 0 not at all, 4 most. */
export type Weight = NonNullable<RowView['weight']>;

/** What one person said. Views are replaced, never changed, so that drawing can tell what is new. */
export interface SeatAnswers {
  readonly who: Seat['who'];
  whatMatters: string;
  readonly views: Map<string, RowView>;
  readonly tradeOffs: Map<string, string>;
  /** Questions of their own. A new list at each change. */
  own: readonly GridRow[];
}

/**
 * All that a person says about a decision, in memory only. It keeps what it is told and nothing more: rows can be put in
 * the order of what matters, but nothing is ever counted across rows, and options have no order but the author's.
 */
export class Decision {
  /** The record's id, once there is one. */
  id: string | undefined;
  readonly rows: readonly GridRow[];
  /** Options that are compared, in the author's order. A new list at each change. */
  compared: readonly AidOption[];
  seats: SeatAnswers[] = [newSeat('person')];
  /** Whose turn it is: an index of `seats`. */
  turn = 0;
  /** Ids of rows in the order that the person asked for. Absent: the author's. */
  order: readonly string[] | undefined;
  sure: SureAnswers = {};
  /** Questions for the appointment, as ticked and written. */
  questions: readonly string[] = [];
  reservations = '';
  #ownCount = 0;

  constructor(readonly aid: DecisionAid) {
    this.rows = rowsOf(aid);
    this.compared = offered(aid.options);
  }

  get seat(): SeatAnswers {
    return this.seats[this.turn]!;
  }

  get enough(): boolean {
    return this.compared.length >= LEAST;
  }

  /** What is compared, by the group it stands in; one group without a name once the person has ordered the rows. */
  get groups(): { name: GridRow['group'] | undefined; rows: readonly GridRow[] }[] {
    const rows = this.allRows;
    if (this.order)
      return [{ name: undefined, rows: this.order.map((id) => this.#row(id)!).filter(Boolean) }];
    return GROUPS.map((name) => ({ name, rows: rows.filter(({ group }) => group === name) })).filter(
      (group) => group.rows.length,
    );
  }

  get allRows(): readonly GridRow[] {
    const { own } = this.seat;
    return own.length ? [...this.rows, ...own] : this.rows;
  }

  #row(id: string): GridRow | undefined {
    return this.allRows.find((row) => row.id === id);
  }

  compare(option: string, wanted: boolean): void {
    const ids = new Set(this.compared.map(({ id }) => id));
    if (wanted) ids.add(option);
    else ids.delete(option);
    this.compared = this.aid.options.filter(({ id }) => ids.has(id));
  }

  view(row: string): RowView | undefined {
    return this.seat.views.get(row);
  }

  weigh(row: string, weight: Weight): void {
    this.#change(row, { weight });
  }

  /** @param leans an option's id, or `unsure` */
  lean(row: string, leans: string): void {
    this.#change(row, { leans });
  }

  #change(row: string, change: Partial<RowView>): void {
    const { views, own } = this.seat;
    const question = own.find(({ id }) => id === row)?.question;
    views.set(row, { row, ...(question ? { own: question } : {}), ...views.get(row), ...change });
  }

  /** @returns the row, or nothing for a question without words */
  addRow(question: string): GridRow | undefined {
    const text = question.trim();
    if (!text) return undefined;
    const row = ownRow(`own-${++this.#ownCount}`, text);
    this.seat.own = [...this.seat.own, row];
    if (this.order) this.order = [...this.order, row.id];
    return row;
  }

  removeRow(id: string): void {
    const { seat } = this;
    seat.own = seat.own.filter((row) => row.id !== id);
    seat.views.delete(id);
    seat.tradeOffs.delete(id);
    this.order = this.order?.filter((each) => each !== id);
  }

  /**
   * Rows that matter most come first; those that were not weighed before those that do not matter. Equals stay as they are.
   * @returns false where nothing was weighed: then nothing moves
   */
  orderByWeight(): boolean {
    if (!this.allRows.some(({ id }) => this.view(id)?.weight !== undefined)) return false;
    const place = ({ id }: GridRow) => this.view(id)?.weight || (this.view(id)?.weight === 0 ? -1 : 0);
    this.order = [...this.allRows].sort((a, b) => place(b) - place(a)).map(({ id }) => id);
    return true;
  }

  /** A second person takes the seat; what the first one said is not shown meanwhile. */
  sitDown(who: Seat['who']): void {
    const at = this.seats.findIndex((seat) => seat.who === who);
    this.turn = at >= 0 ? at : this.seats.push(newSeat(who)) - 1;
    this.order = undefined;
  }

  /** Adds a question for the appointment, once. */
  ask(question: string): void {
    const text = question.trim();
    if (text && !this.questions.includes(text)) this.questions = [...this.questions, text];
  }

  dropQuestion(question: string): void {
    this.questions = this.questions.filter((each) => each !== question);
  }

  /** The same answers to the same aid in other words: its Easy Read twin, for one. Another aid starts anew. */
  carriedTo(aid: DecisionAid): Decision {
    const next = new Decision(aid);
    if (aid.id !== this.aid.id || aid.published !== this.aid.published) return next;
    const { seats, turn, order, sure, questions, reservations, compared } = this;
    Object.assign(next, { seats, turn, order, sure, questions, reservations });
    next.#ownCount = this.#ownCount;
    next.compared = aid.options.filter(({ id }) => compared.some((option) => option.id === id));
    return next;
  }

  /** Forgets all that was said. */
  clear(): void {
    Object.assign(this, new Decision(this.aid));
  }
}

function newSeat(who: Seat['who']): SeatAnswers {
  return { who, whatMatters: '', views: new Map(), tradeOffs: new Map(), own: [] };
}
