import type { CheckIn, GoalProgress, Step } from '@sixways/core/model/check-in.js';
import { newId } from '@sixways/core/model/ids.js';
import { linesIn } from '../../partials/boxes.js';
import { changeFor, type GoalChange } from '../goal-changes.js';
import type { CheckContext } from './check-context.js';

/** Three things that help to live well with a condition, in the kit's own words: no licensed measure, and no score. */
export const FEELINGS = ['knowledge', 'skills', 'confidence'] as const;
export const OFFERS = ['health-coaching', 'peer-support', 'course', 'strategies', 'link-worker'] as const;
export type Offer = (typeof OFFERS)[number];

/** What was said so far. In memory until the person finishes. */
export class Draft {
  record: CheckIn;
  /** A smaller step or a new goal, by the goal's id. */
  readonly newWords = new Map<string, string>();

  constructor(lang: string, plan: string | undefined) {
    this.record = {
      id: newId(),
      lang,
      updatedAt: new Date().toISOString(),
      author: 'self',
      ...(plan && { plan }),
      goals: [],
      earlySigns: [],
      wouldHelp: [],
      wantsContact: false,
    };
  }

  /** The steps there are now: some answers bring up others. */
  steps({ goals, contingency }: CheckContext): string[] {
    const hasSigns = contingency.some(({ earlySigns }) => earlySigns.length);
    return [
      ...(hasSigns ? ['signs'] : []),
      ...(this.record.earlySigns.length ? ['own-plan'] : []),
      'feel',
      ...goals.map(({ id }) => `goal ${id}`),
      ...(referralOf({ goals }) ? ['referral'] : []),
      'help',
      'contact',
    ];
  }

  progress(id: string): GoalProgress {
    return this.record.goals.find(({ goal }) => goal === id) ?? { goal: id, ifThen: [], barriers: [] };
  }

  /** What a step's page says. */
  take(step: string, form: FormData, ctx: Pick<CheckContext, 'goals'>): void {
    if (step.startsWith('goal ')) this.#takeGoal(step.slice('goal '.length), form);
    else this.record = { ...this.record, ...read(step, form, ctx) };
  }

  #takeGoal(id: string, form: FormData): void {
    const ifThen = [...form.keys()]
      .filter((name) => name.startsWith('if-then-') && form.get(name))
      .map((name) => ({ action: name.slice('if-then-'.length), helped: form.get(name) as 'yes' }));
    const ladder = form.get('ladder');
    const progress: GoalProgress = {
      goal: id,
      how: (said(form, 'how') ?? undefined) as GoalProgress['how'],
      ladder: ladder ? (Number(ladder) as Step) : undefined,
      ifThen,
      barriers: linesIn(String(form.get('barriers') ?? '')),
      note: said(form, 'note'),
      next: said(form, 'next') as GoalProgress['next'],
    };
    this.newWords.set(id, said(form, 'new-words') ?? '');
    this.record = {
      ...this.record,
      goals: [...this.record.goals.filter(({ goal }) => goal !== id), progress],
    };
  }

  changes(ctx: Pick<CheckContext, 'goals'>): GoalChange[] {
    return ctx.goals.flatMap(
      (goal) => changeFor(goal, this.progress(goal.id), this.newWords.get(goal.id) ?? '') ?? [],
    );
  }
}

/** The last referral that a goal's action became. */
export function referralOf({ goals }: Pick<CheckContext, 'goals'>): string | undefined {
  return goals.flatMap(({ actions }) => actions.flatMap(({ referralId }) => referralId ?? [])).at(-1);
}

function read(step: string, form: FormData, ctx: Pick<CheckContext, 'goals'>): Partial<CheckIn> {
  switch (step) {
    case 'signs':
      return { earlySigns: form.getAll('signs').map(String) };
    case 'feel':
      return Object.fromEntries(
        FEELINGS.map((name) => [name, form.get(name) ? (Number(form.get(name)) as Step) : undefined]),
      );
    case 'referral': {
      const heard = said(form, 'heard') as 'yes' | 'not-yet' | undefined;
      const went = said(form, 'went');
      if (!heard) return { referral: undefined };
      return {
        referral: { id: referralOf(ctx)!, heard, ...(heard === 'yes' && went && { went: went === 'yes' }) },
      };
    }
    case 'help':
      return { wouldHelp: form.getAll('help') as Offer[] };
    case 'contact': {
      const wantsContact = form.get('contact') === 'yes';
      return { wantsContact, contactAbout: wantsContact ? said(form, 'about') : undefined };
    }
    default:
      return {};
  }
}

function said(form: FormData, name: string): string | undefined {
  return String(form.get(name) ?? '').trim() || undefined;
}
