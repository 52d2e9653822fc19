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
};

/** What staff can do, and from which states. */
export const MOVES: Readonly<Record<string, { to: string; from: readonly string[]; label: string }>> = {
  seen: { to: 'received', from: ['requested'], label: 'Mark as seen' },
  accept: { to: 'accepted', from: ['requested', 'received'], label: 'Accept' },
  decline: { to: 'rejected', from: ['requested', 'received'], label: 'Decline' },
};

/** The state that a Task's status stands for. Other systems may set states that the inbox does not. */
export function stateOf(status: string | null | undefined): State {
  const known = status && Object.hasOwn(STATES, status) ? STATES[status] : undefined;
  return known ?? { label: status ?? 'Unknown', done: `set to ${status ?? 'unknown'}`, tone: 'closed' };
}
