import type { Card, EasyRead } from '../../model/easy-read.js';
import { error, warning, type Finding } from '../finding.js';
import { plainTextFindings } from './plain-text.js';
import { syllables, words } from './sentences.js';

/** Most cards of one explainer: published rules allow 20 to 24 pages, and a printed page holds one part. */
export const MOST_CARDS = 24;

/** Words that start another thought within a sentence. */
const JOINTS = /\b(?:and|but|because|so|which|who|that|if|when|while|although|until|unless)\b|[;–—(]/gi;

/** From so many syllables on, a word is likely hard. "Information" has four. */
const HARD_SYLLABLES = 4;

/** Every card of an explainer: sentences, hard words, picture and question. */
export function cardFindings(easyRead: EasyRead): Finding[] {
  const { cards } = easyRead;
  return [
    ...(cards.length > MOST_CARDS
      ? [
          error(
            'easy/many-cards',
            `cards[${MOST_CARDS}]`,
            `${cards.length} cards are more than ${MOST_CARDS}`,
            'Make two explainers of it',
          ),
        ]
      : []),
    ...cards.flatMap((card, i) => [
      ...repeatedId(cards, i),
      ...card.sentences.flatMap((sentence, j) => sentenceFindings(sentence, `cards[${i}].sentences[${j}]`)),
      ...altFindings(card, `cards[${i}].alt`),
      ...questionFindings(card, `cards[${i}].question`),
    ]),
    ...hardWordFindings(cards),
    ...textFindings(easyRead),
  ];
}

function repeatedId(cards: readonly Card[], i: number): Finding[] {
  const { id } = cards[i]!;
  return cards.findIndex((card) => card.id === id) < i
    ? [
        error(
          'reference/repeated-id',
          `cards[${i}].id`,
          `"${id}" stands twice`,
          'Give each card an id of its own',
        ),
      ]
    : [];
}

function sentenceFindings(text: string, path: string): Finding[] {
  const ends = text.match(/[.?!](?=\s|$)/g)?.length ?? 0;
  if (ends > 1)
    return [
      error(
        'easy/one-sentence',
        path,
        `${ends} sentences stand in one place`,
        'Write each as an item of its own',
      ),
    ];
  if (ends === 0) return [error('easy/one-sentence', path, 'This is no sentence', 'End it with a full stop')];
  const joints = text.match(JOINTS)?.length ?? 0;
  const commas = text.match(/,/g)?.length ?? 0;
  return joints > 1 || commas > 1
    ? [warning('easy/one-idea', path, `This may be more than one idea: ${text}`, 'Write one idea a sentence')]
    : [];
}

/** The picture in words: for people who do not see it, and beside the sentences, not instead of them. */
function altFindings({ alt, sentences }: Card, path: string): Finding[] {
  if (sentences.some((sentence) => same(sentence, alt)))
    return [error('easy/alt', path, 'It says the same as the card', 'Say what can be seen in the picture')];
  return /^(?:an? )?(?:picture|image|photo|drawing|icon) of\b/i.test(alt)
    ? [warning('easy/alt', path, 'Screen readers say that it is a picture', 'Start with what can be seen')]
    : [];
}

function questionFindings({ question }: Card, path: string): Finding[] {
  if (!question) return [];
  const { ask, options } = question;
  return [
    ...(ask.endsWith('?')
      ? []
      : [
          error(
            'easy/question',
            `${path}.ask`,
            'This is no question',
            'Ask it, and end with a question mark',
          ),
        ]),
    ...options.flatMap(({ text }, i) =>
      options.findIndex((other) => same(other.text, text)) < i
        ? [
            error(
              'easy/question',
              `${path}.options[${i}].text`,
              'This answer stands twice',
              'Give each answer its own words',
            ),
          ]
        : [],
    ),
  ];
}

/** A hard word is explained on the first card that has it. What is not explained is an easy word, or should be. */
function hardWordFindings(cards: readonly Card[]): Finding[] {
  const all = new Set(cards.flatMap(({ hardWords }) => hardWords.map(({ word }) => word.toLowerCase())));
  const explained = new Set<string>();
  return cards.flatMap((card, i) => {
    const text = card.sentences.join(' ');
    const here = card.hardWords.map(({ word }) => word.toLowerCase());
    here.forEach((word) => explained.add(word));
    const early = [...all].filter((word) => has(text, word) && !explained.has(word));
    return [
      ...card.hardWords.flatMap(({ word, means }, j) =>
        explanationFindings(word, means, text, `cards[${i}].hardWords[${j}]`),
      ),
      ...early.map((word) =>
        error(
          'easy/late-explanation',
          `cards[${i}].sentences`,
          `"${word}" stands here, and is explained on a later card`,
          'Explain it on the first card that has it',
        ),
      ),
      ...unexplained(text, all).map((word) =>
        warning(
          'easy/hard-word',
          `cards[${i}].sentences`,
          `"${word}" may be hard`,
          'Choose an easier word, or explain it on the card: hardWords',
        ),
      ),
    ];
  });
}

function explanationFindings(word: string, means: string, text: string, path: string): Finding[] {
  if (!has(text, word))
    return [
      error(
        'easy/stray-word',
        `${path}.word`,
        `"${word}" does not stand on this card`,
        'Move it to the card that has it',
      ),
    ];
  return has(means, word)
    ? [
        error(
          'easy/circular',
          `${path}.means`,
          `It explains "${word}" with "${word}"`,
          'Use other, easier words',
        ),
      ]
    : [];
}

function unexplained(text: string, explained: ReadonlySet<string>): string[] {
  const plain = [...explained].reduce((rest, phrase) => rest.replace(pattern(phrase, 'gi'), ' '), text);
  const hard = words(plain).filter((word) => syllables(word) >= HARD_SYLLABLES);
  return [...new Set(hard.map((word) => word.toLowerCase()))];
}

/** Whether a word or phrase stands in a text, in the plural too. */
function has(text: string, phrase: string): boolean {
  return pattern(phrase, 'i').test(text);
}

function pattern(phrase: string, flags: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?:e?s)?(?![\p{L}\p{N}])`, `${flags}u`);
}

/** The rules for any Easy Read text, for all that the explainer says. */
function textFindings({ title, about, cards, doors }: EasyRead): Finding[] {
  const explained = new Set(cards.flatMap(({ hardWords }) => hardWords.map(({ word }) => word)));
  const plain = (path: string, text: string | undefined) =>
    text === undefined ? [] : plainTextFindings(path, text, explained);
  return [
    ...plain('title', title),
    ...plain('about', about),
    ...cards.flatMap((card, i) => [
      ...plain(`cards[${i}].title`, card.title),
      ...card.sentences.flatMap((text, j) => plain(`cards[${i}].sentences[${j}]`, text)),
      ...card.hardWords.flatMap(({ means }, j) => plain(`cards[${i}].hardWords[${j}].means`, means)),
      ...plain(`cards[${i}].question.ask`, card.question?.ask),
      ...(card.question?.options ?? []).flatMap(({ text, reply }, j) => [
        ...plain(`cards[${i}].question.options[${j}].text`, text),
        ...plain(`cards[${i}].question.options[${j}].reply`, reply),
      ]),
    ]),
    ...doors.flatMap(({ how }, i) => plain(`doors[${i}].how`, how)),
  ];
}

function same(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}
