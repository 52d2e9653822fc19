import type { Action, Goal } from '@sixways/core/model/goal.js';
import type { Scale } from '@sixways/core/model/record.js';
import { addDays, readDay } from '@sixways/core/rules/dates.js';
import { linesIn } from '../partials/boxes.js';
import type { Fault } from '../partials/question.js';
import type { Step } from './pages/goal-context.js';
import { RUNGS } from './rungs.js';

/** A goal as a page's form leaves it, or what to mend first. */
export type Edited = { goal: Goal } | { faults: Fault[] };

/** Days until the next look, by the choice on the page. */
export const LOOK_AGAIN = { 'two-weeks': 14, 'four-weeks': 28, 'three-months': 91 } as const;

/**
 * What a page's form makes of a goal.
 * @param actionId the action that is asked about; one that is not there yet is added
 * @param today `YYYY-MM-DD`
 */
export function edited(step: Step, form: FormData, goal: Goal, actionId: string, today: string): Edited {
  switch (step) {
    case 'goal':
      return said(form, 'text')
        ? { goal: { ...goal, text: said(form, 'text')! } }
        : fault('goal.error', 'text');
    case 'why':
      return { goal: { ...goal, why: said(form, 'why'), importance: scale(form, 'importance') } };
    case 'action':
      return editedAction(form, goal, actionId);
    case 'if-then':
      return editedIfThen(form, goal, actionId);
    case 'barriers': {
      const lines = (name: string) => linesIn(String(form.get(name) ?? ''));
      return change(goal, actionId, { barriers: lines('barriers'), strategies: lines('strategies') });
    }
    case 'confidence':
      return change(goal, actionId, { confidence: scale(form, 'confidence') });
    case 'dates':
      return editedDates(form, goal, today);
    case 'ladder':
      return editedLadder(form, goal);
    case 'stages':
      return { goal: { ...goal, stageGoals: stages(form, goal) } };
    case 'state':
      return { goal: withState(goal, String(form.get('state') ?? '')) };
  }
}

/** How a goal stands, as the person says it. What they reached is achieved: nobody else judges it. */
export function withState(goal: Goal, state: string): Goal {
  const { achievement: _, ...rest } = goal;
  if (state === 'completed') return { ...rest, lifecycle: 'completed', achievement: 'achieved' };
  if (state === 'active' || state === 'on-hold' || state === 'cancelled')
    return { ...rest, lifecycle: state };
  return goal;
}

function editedAction(form: FormData, goal: Goal, id: string): Edited {
  const [what, who, when, where] = ['what', 'who', 'when', 'where'].map((name) => said(form, name));
  if (!what) return who || when || where ? fault('action.error', 'what') : { goal: without(goal, id) };
  const before = goal.actions.find((each) => each.id === id);
  const action: Action = { ...(before ?? newAction(id)), what, who, when, where };
  const actions = before
    ? goal.actions.map((each) => (each.id === id ? action : each))
    : [...goal.actions, action];
  return { goal: { ...goal, actions } };
}

function editedIfThen(form: FormData, goal: Goal, id: string): Edited {
  const [cue, then] = [said(form, 'cue'), said(form, 'then')];
  const what = goal.actions.find((action) => action.id === id)?.what;
  // What they will do stands in the box beforehand: alone it says nothing new.
  if (!cue)
    return then && then !== what ? fault('if-then.error', 'cue') : change(goal, id, { ifThen: undefined });
  return change(goal, id, { ifThen: { cue, action: then ?? what! } });
}

function editedDates(form: FormData, goal: Goal, today: string): Edited {
  const faults: Fault[] = [];
  const typed = (name: string): string | undefined => {
    const part = (each: string) => String(form.get(`${name}-${each}`) ?? '');
    const read = readDay({ day: part('day'), month: part('month'), year: part('year') });
    if ('value' in read && read.value >= today) return read.value;
    if ('value' in read) faults.push({ key: 'dates.past', target: `${name}-year` });
    else if (read.fault !== 'empty')
      faults.push({ key: `dates.${read.fault}`, target: `${name}-${read.parts[0]}` });
    return undefined;
  };
  const when = String(form.get('review') ?? '');
  const [other, due] = [when === 'other' ? typed('other') : undefined, typed('due')];
  if (when === 'other' && !other && !faults.length)
    faults.push({ key: 'dates.incomplete', target: 'other-day' });
  if (faults.length) return { faults };
  const days = LOOK_AGAIN[when as keyof typeof LOOK_AGAIN];
  return { goal: { ...goal, reviewDue: days ? addDays(today, days) : other, due } };
}

function editedLadder(form: FormData, goal: Goal): Edited {
  const rungs = RUNGS.map((rung) => said(form, rung));
  if (rungs.every((rung) => !rung)) return { goal: { ...goal, ladder: undefined } };
  const missing = RUNGS.filter((_, i) => !rungs[i]);
  if (missing.length)
    return { faults: missing.map((rung) => ({ key: `ladder.error.${rung}`, target: rung })) };
  return { goal: { ...goal, ladder: rungs as [string, string, string, string, string] } };
}

function stages(form: FormData, goal: Goal): Goal['stageGoals'] {
  return [...form.keys()]
    .filter((name) => name.startsWith('stage-'))
    .flatMap((name) => {
      const [id, text] = [name.slice('stage-'.length), said(form, name)];
      const before = goal.stageGoals.find((stage) => stage.id === id);
      return text ? [{ ...before, id, text, done: form.has(`done-${id}`) }] : [];
    });
}

function change(goal: Goal, id: string, fields: Partial<Action>): Edited {
  const actions = goal.actions.map((action) => (action.id === id ? { ...action, ...fields } : action));
  return { goal: { ...goal, actions } };
}

/** A goal without one of its actions. */
export function without(goal: Goal, action: string): Goal {
  return { ...goal, actions: goal.actions.filter(({ id }) => id !== action) };
}

function newAction(id: string): Action {
  return { id, what: '', barriers: [], strategies: [], status: 'not-started' };
}

function said(form: FormData, name: string): string | undefined {
  return String(form.get(name) ?? '').trim() || undefined;
}

/** PRSB asks 1 to 10. A scale that another system wrote is only replaced by an answer. */
function scale(form: FormData, name: string): Scale | undefined {
  const value = Number(form.get(name));
  return value ? { value, min: 1, max: 10 } : undefined;
}

function fault(key: string, target: string): Edited {
  return { faults: [{ key, target }] };
}
