import { ContentError } from '../../errors.js';
import { EasyRead } from '../../model/easy-read.js';
import { parse } from '../../model/parse.js';
import { doorFindings } from '../doors.js';
import { asFaults, blocks, error, schemaFindings, warning, type Finding } from '../finding.js';
import { freshnessFindings } from '../review-findings.js';
import { placeholderFindings } from '../placeholders.js';
import { readingAgeFindings, readingAgeOf, type TextAt } from '../reading-age.js';
import { unknownFields } from '../unknown-fields.js';
import { cardFindings } from './cards.js';

export interface EasyReadContext {
  /** Names of the pictures that ship. Without them, names are not looked at. */
  pictures?: ReadonlySet<string>;
  /** `YYYY-MM-DD`, to tell overdue reviews; without it, reviews are not looked at. */
  today?: string;
}

/** What a check of one explainer came to. */
export interface EasyReadReport {
  findings: readonly Finding[];
  /** Of all its sentences together. Absent where there are too few, or they are not English. */
  readingAge?: number;
}

/** Holds an explainer against its schema and the rules of Easy Read. @param data as read from a file */
export function checkEasyRead(data: unknown, context: EasyReadContext = {}): EasyReadReport {
  let easyRead: EasyRead;
  try {
    easyRead = parse(EasyRead, data);
  } catch (thrown) {
    return { findings: schemaFindings(thrown) };
  }
  const texts = sentencesOf(easyRead);
  const isEnglish = easyRead.lang.split('-')[0] === 'en';
  const age = isEnglish ? readingAgeOf(texts) : undefined;
  return {
    findings: [
      ...unknownFields(data, easyRead),
      ...placeholderFindings(textsOf(easyRead)),
      ...cardFindings(easyRead),
      ...pictureFindings(easyRead, context.pictures),
      ...doorFindings(easyRead.doors),
      ...(isEnglish ? readingAgeFindings(texts) : []),
      ...originFindings(easyRead),
      ...(context.today ? freshnessFindings(easyRead.reviewDue, context.today) : []),
    ],
    ...(age === undefined ? {} : { readingAge: age }),
  };
}

/**
 * An explainer from data that nobody has checked: what a widget calls for content that a page brings. An explainer with
 * any error is not shown.
 * @throws {ContentError} with every error
 */
export function readEasyRead(data: unknown, context: EasyReadContext = {}): EasyRead {
  const { findings } = checkEasyRead(data, context);
  if (blocks(findings)) throw new ContentError(asFaults(findings));
  return parse(EasyRead, data);
}

function sentencesOf({ about, cards }: EasyRead): TextAt[] {
  return [
    ['about', about],
    ...cards.map(({ sentences }, i): TextAt => [`cards[${i}].sentences`, sentences.join(' ')]),
  ];
}

/** Every text, with who stands behind it. */
function textsOf({ title, about, authors, cards }: EasyRead): TextAt[] {
  return [
    ['title', title],
    ['about', about],
    ['authors', authors],
    ...cards.flatMap(({ alt, hardWords }, i): TextAt[] => [
      [`cards[${i}].alt`, alt],
      ...hardWords.map(({ means }, j): TextAt => [`cards[${i}].hardWords[${j}].means`, means]),
    ]),
  ];
}

function pictureFindings({ cards, pictures }: EasyRead, shipped?: ReadonlySet<string>): Finding[] {
  const unused = Object.keys(pictures).filter((name) => !cards.some(({ picture }) => picture === name));
  return [
    ...cards.flatMap(({ picture }, i) =>
      Object.hasOwn(pictures, picture) || !shipped || shipped.has(picture)
        ? []
        : [
            error(
              'easy/picture',
              `cards[${i}].picture`,
              `There is no picture "${picture}"`,
              'Choose one that ships, or draw it in "pictures"',
            ),
          ],
    ),
    ...unused.map((name) =>
      warning('easy/unused-picture', `pictures.${name}`, 'No card shows it', 'Show it, or take it out'),
    ),
  ];
}

/** Who stands behind it: people with a learning disability who tested it, sources, dates in order. */
function originFindings({ tested, reviewed, sources, version, reviewDue }: EasyRead): Finding[] {
  return [
    ...(reviewDue > version
      ? []
      : [
          error(
            'review/order',
            'reviewDue',
            'The review is due before this version',
            'Set a day after "version"',
          ),
        ]),
    ...(tested.length
      ? []
      : [
          warning(
            'quality/tested',
            'tested',
            'Nobody has tested it',
            'Test it with people with a learning disability, then say who and when',
          ),
        ]),
    ...(reviewed
      ? []
      : [
          warning(
            'quality/reviewed',
            'reviewed',
            'Nobody but its authors has looked at it',
            'Ask somebody who knows the matter, then say who and when',
          ),
        ]),
    ...(sources.length
      ? []
      : [warning('quality/sources', 'sources', 'It names no source', 'Say where this was read, and when')]),
  ];
}
