import { ABOUT_ME_HEADINGS, ABOUT_ME_OWN } from '../../model/about-me-headings.js';
import type { AboutMe } from '../../model/about-me.js';
import type { Goal } from '../../model/goal.js';
import type { Contingency, Plan, PlanSection } from '../../model/plan.js';
import type { Contact } from '../../model/record.js';

/** A plan and the records that it names. */
export interface WholePlan {
  plan: Plan;
  goals: readonly Goal[];
  aboutMe?: AboutMe | undefined;
}

/** One thing that a plan says: the same for what is counted, for what changed, and for two versions side by side. */
export interface PlanLine {
  section: PlanSection;
  /** What kind of thing it is: a key of the widget's words, such as `need`, `goal`, `trigger`. */
  label: string;
  text: string;
}

/** All that a plan says, section by section in PRSB's order, line by line. What other systems wrote and nobody understood is not in it. */
export function planLines({ plan, goals, aboutMe }: WholePlan): PlanLine[] {
  const named = new Set(plan.goals);
  return [
    ...personLines(plan),
    ...aboutMeLines(aboutMe),
    ...plan.professionalContacts.map((each) => line('professionalContacts', 'contact', contactText(each))),
    ...plan.personalContacts.map((each) => line('personalContacts', 'contact', contactText(each))),
    ...texts('formulation', 'formulation', plan.formulation),
    ...texts('careAndSupport', 'strength', plan.strengths),
    ...texts('careAndSupport', 'need', plan.needs),
    ...goals.filter(({ id }) => named.has(id)).flatMap(goalLines),
    ...plan.actions.map(({ what, who, when }) => line('careAndSupport', 'action', joined(what, who, when))),
    ...texts('careAndSupport', 'decision', plan.decisions),
    ...texts('careAndSupport', 'funding', [plan.fundingSource]),
    ...texts('careAndSupport', 'document', plan.otherDocuments),
    ...plan.contingency.flatMap(contingencyLines),
    ...plan.additional.map(({ name, content }) => line('additional', 'additional', joined(name, content))),
  ];
}

function personLines({ person, gpPractice }: Plan): PlanLine[] {
  const own = ['name', 'preferredName', 'birthDate', 'nhsNumber', 'address', 'phone', 'email'] as const;
  return [
    ...own.flatMap((field) => texts('demographics', field, [person?.[field]])),
    ...texts('gpPractice', 'practice', [gpPractice && joined(gpPractice.name, gpPractice.gp)]),
  ];
}

function aboutMeLines(aboutMe: AboutMe | undefined): PlanLine[] {
  if (!aboutMe) return [];
  return [
    ...ABOUT_ME_HEADINGS.flatMap((field) => texts('aboutMe', field, [aboutMe[field]])),
    ...ABOUT_ME_OWN.flatMap((field) => texts('aboutMe', field, aboutMe[field])),
    ...aboutMe.involve.map((each) => line('aboutMe', 'involve', contactText(each))),
  ];
}

/** What a goal says, its actions after it. How far it has come is not part of what was agreed. */
export function goalLines({ text, why, actions }: Goal): PlanLine[] {
  return [
    line('careAndSupport', 'goal', text),
    ...texts('careAndSupport', 'why', [why]),
    ...actions.map(({ what, who, when, where }) =>
      line('careAndSupport', 'action', joined(what, who, when, where)),
    ),
  ];
}

function contingencyLines(each: Contingency): PlanLine[] {
  return [
    ...texts('contingency', 'contingency', [each.name]),
    ...texts('contingency', 'trigger', each.triggers),
    ...texts('contingency', 'earlySign', each.earlySigns),
    ...texts('contingency', 'coping', each.coping),
    ...texts('contingency', 'whatShouldHappen', each.whatShouldHappen),
    ...each.contacts.map((contact) => line('contingency', 'contact', contactText(contact))),
    ...texts('contingency', 'advanceStatement', [each.advanceStatement]),
  ];
}

/** Somebody, in one line. */
export function contactText({ name, role, organisation, phone, email, note }: Contact): string {
  return joined(name, role, organisation, phone, email, note);
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

function line(section: PlanSection, label: string, text: string): PlanLine {
  return { section, label, text };
}

function texts(section: PlanSection, label: string, all: readonly (string | undefined)[]): PlanLine[] {
  return all.flatMap((text) => (text ? [line(section, label, text)] : []));
}
