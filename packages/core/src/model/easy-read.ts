import * as v from 'valibot';
import { Door } from './area.js';
import { FileLink, Id, IsoDate, Language, Link, Text } from './common.js';
import { Review } from './decision-aid.js';

const SIGNED = String.raw`-?\d+(\.\d+)?`;
const UNSIGNED = String.raw`\d+(\.\d+)?`;

/** A drawing in one colour: path data only, so that no markup ever comes from data. */
export const Picture = v.object({
  viewBox: v.pipe(
    v.string(),
    v.regex(new RegExp(`^${SIGNED} ${SIGNED} ${UNSIGNED} ${UNSIGNED}$`), 'Write four numbers: 0 0 48 48'),
  ),
  paths: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[Mm][MmZzLlHhVvCcSsQqTtAaEe\d\s.,+-]+$/, 'Write SVG path data'))),
    v.minLength(1, 'Give at least one path'),
  ),
});
export type Picture = v.InferOutput<typeof Picture>;

/** Drawings by name. */
export const PictureSet = v.record(Id, Picture);
export type PictureSet = v.InferOutput<typeof PictureSet>;

/** A word that is needed although it is hard. The card explains it in its next sentence, the glossary once more. */
export const HardWord = v.object({ word: Text, means: Text });
export type HardWord = v.InferOutput<typeof HardWord>;

/** "Did we say that clearly?": optional, and the answer stays on the page. One answer is right. */
export const CardQuestion = v.object({
  ask: Text,
  options: v.pipe(
    v.array(v.object({ text: Text, right: v.boolean(), reply: Text })),
    v.minLength(2, 'Give at least two answers'),
    v.maxLength(3, 'Give at most three answers'),
    v.check(
      (options) => options.filter(({ right }) => right).length === 1,
      'Mark exactly one answer as right',
    ),
  ),
});

/** One idea: a picture on the left, one to three short sentences on the right. */
export const Card = v.object({
  id: Id,
  /** A heading, where a new part begins. */
  title: v.optional(Text),
  /** The picture's name, of those that ship or of the explainer's own. */
  picture: Id,
  /** What the picture shows, for people who do not see it. */
  alt: Text,
  sentences: v.pipe(
    v.array(Text),
    v.minLength(1, 'Write at least one sentence'),
    v.maxLength(3, 'One card holds at most three sentences'),
  ),
  hardWords: v.optional(v.array(HardWord), []),
  question: v.optional(CardQuestion),
});
export type Card = v.InferOutput<typeof Card>;

/** A film of the explainer. Captions are not optional. */
export const Video = v.object({
  src: FileLink,
  title: Text,
  captions: v.pipe(
    v.array(v.object({ lang: Language, label: Text, src: FileLink })),
    v.minLength(1, 'Give captions: some people do not hear the film'),
  ),
});
export type Video = v.InferOutput<typeof Video>;

/** An explainer in Easy Read. */
export const EasyRead = v.object({
  id: Id,
  lang: v.optional(Language, 'en-x-easy'),
  title: Text,
  /** What it is about, one sentence: for lists and links. */
  about: Text,
  cards: v.pipe(v.array(Card), v.minLength(1, 'Give at least one card')),
  /** Drawings of its own, by name. */
  pictures: v.optional(PictureSet, {}),
  video: v.optional(Video),
  /** Whom to ask, or what to do next: no explainer ends nowhere. */
  doors: v.pipe(v.array(Door), v.minLength(1, 'Name somebody to ask')),
  /** Where what it says was read. */
  sources: v.optional(v.array(v.object({ text: Text, href: v.optional(Link), seen: IsoDate })), []),
  authors: Text,
  version: IsoDate,
  reviewDue: IsoDate,
  reviewed: v.optional(Review),
  /** People with a learning disability who tested it. Empty: nobody yet, and the widget says so. */
  tested: v.optional(v.array(v.object({ by: Text, at: IsoDate })), []),
});
export type EasyRead = v.InferOutput<typeof EasyRead>;
