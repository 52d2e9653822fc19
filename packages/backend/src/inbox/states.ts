/** A state of the Task, in the words of the inbox. */
export interface State {
  label: string;
  /** Past tense, for the history: "Anna marked it as seen". */
  done: string;
  tone: 'new' | 'open' | 'good' | 'closed';
}

export const STATES: Readonly<Record<string, State>> = {
  requested: { label: 'New', done: 'sent', tone: 'new' },
  received: { label: 'Seen', done: 'marked as seen', tone: 'open' },
  accepted: { label: 'Accepted', done: 'accepted', tone: 'good' },
  rejected: { label: 'Declined', done: 'declined', tone: 'closed' },
  completed: { label: 'Done', done: 'marked as done', tone: 'good' },
  cancelled: { label: 'Cancelled', done: 'cancelled it', tone: 'closed' },
};

/** What comes into the inbox: a referral, or what somebody with records here asks their team for. */
export type TaskKind = 'referral' | 'request';

/** What somebody asks their team for, by the code of `Task.code`. */
export const ASK_LABELS: Readonly<Record<string, string>> = {
  contact: 'Asks you to get in touch',
  review: 'Asks for a review of their plan',
};

/** What staff can do with which kind, and from which states. */
export const MOVES: Readonly<
  Record<string, { to: string; from: readonly string[]; label: string; of: readonly TaskKind[] }>
> = {
  seen: { to: 'received', from: ['requested'], label: 'Mark as seen', of: ['referral', 'request'] },
  accept: { to: 'accepted', from: ['requested', 'received'], label: 'Accept', of: ['referral'] },
  decline: { to: 'rejected', from: ['requested', 'received'], label: 'Decline', of: ['referral'] },
  done: { to: 'completed', from: ['requested', 'received'], label: 'Mark as done', of: ['request'] },
};

/** The state that a Task's status stands for. Other systems may set states that the inbox does not. */
export function stateOf(status: string | null | undefined): State {
  const known = status && Object.hasOwn(STATES, status) ? STATES[status] : undefined;
  return known ?? { label: status ?? 'Unknown', done: `set to ${status ?? 'unknown'}`, tone: 'closed' };
}
