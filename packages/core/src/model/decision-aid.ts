import * as v from 'valibot';
import { Door } from './area.js';
import { Id, IsoDate, Language, Link, Text } from './common.js';

/*
 * A patient decision aid as data. What must be there follows IPDAS minimum standards v4 (Joseph-Williams 2014):
 * a file that lacks a qualifying or certifying criterion does not build. What a schema cannot see (ids that lead
 * nowhere, framing, equal detail, reading age) is in `rules/decision-aid`.
 */

/** Which of BRAN's four questions a row answers: Benefits, Risks, Alternatives, what if I do Nothing. */
export const Bran = v.picklist(['benefits', 'risks', 'alternatives', 'nothing']);
export type Bran = v.InferOutput<typeof Bran>;

/** Why an option is shown but cannot be chosen here: enabling choice means saying so, and where to ask. */
export const Unavailable = v.object({
  kind: v.picklist(['not-suitable', 'not-available']),
  /** One sentence a person reads. */
  why: Text,
  door: v.optional(Door),
});

/** One thing a person could do. */
export const AidOption = v.object({
  id: Id,
  name: Text,
  /** Waiting and seeing. Every aid has one such option. */
  isNothing: v.optional(v.boolean(), false),
  /** What is done, and what the person does. */
  what: Text,
  /** What it is like, physically, psychologically and socially (IPDAS qualifying criterion 6). */
  experience: v.object({ body: Text, mind: Text, life: Text }),
  unavailable: v.optional(Unavailable),
});
export type AidOption = v.InferOutput<typeof AidOption>;

/** One question, answered for every option. */
export const AidRow = v.object({
  id: Id,
  bran: Bran,
  question: Text,
  /** By option id. */
  answers: v.record(Id, Text),
  /** Citations that the answers rest on. */
  citations: v.optional(v.array(Id), []),
});
export type AidRow = v.InferOutput<typeof AidRow>;

const Count = v.pipe(
  v.number(),
  v.integer('Write a whole number'),
  v.minValue(0, 'Write a number that is not below 0'),
);

/** No study gave a figure for this option: said, never left blank. */
export const UnknownFigure = v.object({ unknown: Text });
export type UnknownFigure = v.InferOutput<typeof UnknownFigure>;

/** How sure the evidence is (GRADE's four levels), and why. */
export const Certainty = v.object({
  level: v.picklist(['high', 'moderate', 'low', 'very-low']),
  why: Text,
});
export type Certainty = v.InferOutput<typeof Certainty>;

const common = {
  id: Id,
  /** The row it belongs to. Outcomes of people in one row share one denominator. */
  row: Id,
  /** What happened to people: "Much better or fully recovered". Follows "54 out of 100 people". */
  happened: Text,
  /** Whether it is something people hope for. */
  kind: v.picklist(['good', 'bad']),
  /** When it was counted: "after 3 months". */
  period: Text,
  /** Who was counted: "adults whose carpal tunnel syndrome was confirmed by a test". */
  population: Text,
  certainty: Certainty,
  citations: v.pipe(v.array(Id), v.minLength(1, 'Name the source of the figures')),
  /** What else to know about the figures: how they were counted, how they differ from everyday practice. */
  note: v.optional(Text),
  /** What `low` and `high` are: absent, the range of one study's likely error; `studies`, the lowest and highest study. */
  range: v.optional(v.literal('studies')),
};

/** How many people out of the same number: the only figure that is drawn as people. */
export const PeopleOutcome = v.object({
  ...common,
  measure: v.literal('people'),
  /** The same for every option, so that figures can be compared. */
  of: v.picklist([100, 1000]),
  /** The other side: "Not much better". Both frames are always shown. */
  otherwise: Text,
  figures: v.record(
    Id,
    v.union([
      v.object({
        n: Count,
        /** The source says "n or more": said so on both sides, and never drawn. */
        atLeast: v.optional(v.boolean()),
        /** The range within which the truth probably lies, out of the same number. */
        low: v.optional(Count),
        high: v.optional(Count),
      }),
      UnknownFigure,
    ]),
  ),
});

/** How often something happened in groups of the same size. One person may count twice: never drawn as people. */
export const EventsOutcome = v.object({
  ...common,
  measure: v.literal('events'),
  /** People in each group. */
  of: v.pipe(Count, v.minValue(1, 'Write how many people were in each group')),
  figures: v.record(Id, v.union([v.object({ n: Count }), UnknownFigure])),
});

/** An average on a scale that people filled in. */
export const ScoreOutcome = v.object({
  ...common,
  measure: v.literal('score'),
  scale: v.object({ min: v.number(), max: v.number(), minMeans: Text, maxMeans: Text }),
  /** The figures say how far people moved on the scale, not where they ended: never drawn on it. */
  change: v.optional(v.boolean()),
  figures: v.record(
    Id,
    v.union([
      v.object({ value: v.number(), low: v.optional(v.number()), high: v.optional(v.number()) }),
      UnknownFigure,
    ]),
  ),
});

export const Outcome = v.variant('measure', [PeopleOutcome, EventsOutcome, ScoreOutcome]);
export type Outcome = v.InferOutput<typeof Outcome>;
export type PeopleOutcome = v.InferOutput<typeof PeopleOutcome>;
export type EventsOutcome = v.InferOutput<typeof EventsOutcome>;
export type ScoreOutcome = v.InferOutput<typeof ScoreOutcome>;

/** What a screening or diagnostic aid says on top (IPDAS's four criteria for tests). */
export const TestFacts = v.object({
  measures: Text,
  ifPositive: Text,
  ifNegative: Text,
  /** Finding and treating what would never have done harm. */
  overDetection: Text,
});
export type TestFacts = v.InferOutput<typeof TestFacts>;

export const Citation = v.object({
  id: Id,
  /** Authors, title or journal, year: as a reader would look it up. */
  text: Text,
  href: v.optional(Link),
  /** What was read: the whole source or its summary. */
  read: v.picklist(['whole', 'abstract', 'quoted elsewhere']),
  seen: IsoDate,
});
export type Citation = v.InferOutput<typeof Citation>;

/** Who looked at the content beside its authors. Absent: nobody, and widgets say so. */
export const Review = v.object({ by: Text, at: IsoDate });

/** A decision aid: one decision, its options, what is known about each, and who says so. */
export const DecisionAid = v.pipe(
  v.object({
    id: Id,
    /** About treatment or care, or about a test. */
    kind: v.picklist(['treatment', 'screening']),
    lang: v.optional(Language, 'en'),
    title: Text,
    /** The condition: what it is, and what happens without treatment (natural course). */
    condition: v.object({ name: Text, about: Text, course: Text }),
    /** The decision to be made, as a question. */
    decision: Text,
    /** For whom it is, and for whom not. */
    audience: Text,
    options: v.pipe(v.array(AidOption), v.minLength(2, 'Give at least two options')),
    rows: v.pipe(v.array(AidRow), v.minLength(1, 'Give at least one row')),
    outcomes: v.pipe(v.array(Outcome), v.minLength(1, 'Give at least one figure')),
    citations: v.pipe(v.array(Citation), v.minLength(1, 'Give at least one source')),
    /** Day of publication of this version. */
    published: IsoDate,
    /** From this day on the aid warns that it may be out of date; 12 months later it is withdrawn to its doors. */
    reviewDue: IsoDate,
    /** When and how it is brought up to date. */
    updatePolicy: Text,
    funding: Text,
    /** Interests of those who wrote it. */
    interests: Text,
    authors: Text,
    reviewed: v.optional(Review),
    /** Who tried it out. Absent: nobody, and widgets say so. */
    tested: v.optional(v.array(v.object({ by: Text, at: IsoDate })), []),
    /** What it was held against: "IPDAS v4, by the project's own checker". */
    assessedAgainst: v.optional(v.array(Text), []),
    /** Only and always where `kind` is `screening`. */
    test: v.optional(TestFacts),
    /** Whom to ask. */
    doors: v.pipe(v.array(Door), v.minLength(1, 'Name somebody to ask')),
  }),
  v.forward(
    v.partialCheck(
      [['kind'], ['test']],
      ({ kind, test }) => (kind === 'screening') === (test !== undefined),
      'An aid about a test says what the test means; no other aid has this',
    ),
    ['test'],
  ),
);
export type DecisionAid = v.InferOutput<typeof DecisionAid>;
