import { EASY_READS } from '@sixways/content';
import type { Card, EasyRead } from '@sixways/core/model/easy-read.js';
import { loadWords, NAMESPACE, PARTS } from '@sixways/widgets/easy-read/words.js';
import { parseExplainer, shippedExplainer } from '@sixways/widgets/easy-read/easy-read.content.js';
import { freshness } from '@sixways/core/rules/freshness.js';
import { londonDay } from '@sixways/core/rules/dates.js';
import { addWords, translator } from '@sixways/widgets/i18n/translator.js';
import { day } from '@sixways/widgets/i18n/day.js';
import { heading, html, inertJson, type Html, trusted } from '../pages/html.js';
import { page, style } from '../pages/layout.js';
import type { ExplainerData } from '../pages/page-data.js';
import { picture } from '../pages/picture.js';
import { PLAIN_CSS } from '../pages/plain.css.js';
import { plainDoors } from '../pages/plain-doors.js';
import { READING_CSS } from '../pages/reading.css.js';
import { renderEasyRead } from '../pages/render-widget.js';

/** The side of a drawing, in CSS pixels. */
const PICTURE = 120;

/** Explainers are in Easy Read, and so are the words around them. */
const LANG = 'en-x-easy';

/**
 * An explainer by the name of one that ships, or from content of one's own, checked.
 * @throws {ContentError} with the path of every fault
 */
export function readExplainer(source: unknown): Promise<EasyRead> {
  return typeof source === 'string' ? shippedExplainer(source) : parseExplainer(source);
}

/**
 * An explainer as headings, drawings and sentences: HTML that needs no script and no style sheet, for websites that are built
 * beforehand, for emails, for the inside of the tag.
 * @param headingLevel of its title, 1 to 5
 * @returns markup; every text in it is escaped
 */
export async function explainerHtml(explainer: EasyRead, headingLevel = 2): Promise<string> {
  return (await plain(explainer, headingLevel)).text;
}

/**
 * An explainer as the element in declarative shadow DOM: it looks as the widget does before any script, and is taken over by
 * the widget where its script comes. Browsers that do not know declarative shadow DOM show what is inside: the plain HTML.
 * @returns markup; every text in it is escaped
 */
export async function explainerElement(explainer: EasyRead, headingLevel = 2): Promise<string> {
  const element = renderEasyRead({ lang: LANG, words: await allWords(), explainer }, headingLevel);
  const shipped = EASY_READS.includes(explainer.id);
  const own = shipped ? '' : inertJson(`explainer-${explainer.id}`, explainer).text;
  const inside = own + (await plain(explainer, headingLevel)).text;
  return element.replace('</care-easy-read>', () => `${inside}</care-easy-read>`);
}

/** A whole page of either. */
export function explainerPage({ title }: EasyRead, markup: string): string {
  return page({
    lang: 'en',
    title: `${title}: Easy Read`,
    head: style(`${PLAIN_CSS}\n${READING_CSS}`),
    body: html`<main>${trusted(markup)}</main>`,
  });
}

async function allWords(): Promise<ExplainerData['words']> {
  const parts = PARTS.map(async (part) => [`${NAMESPACE}.${part}`, await loadWords(LANG, part)] as const);
  return Object.fromEntries(await Promise.all(parts));
}

async function plain(explainer: EasyRead, level: number): Promise<Html> {
  for (const [namespace, each] of Object.entries(await allWords())) addWords(LANG, namespace, each);
  const t = translator(
    LANG,
    PARTS.map((part) => `${NAMESPACE}.${part}`),
  );
  const { title, about, cards, doors, reviewDue, authors, version } = explainer;
  // What is too old is not said any more, whoever kept the page: whom to ask still holds.
  const state = freshness(reviewDue, londonDay(new Date()));
  const gone = state === 'withdrawn';
  return html`<article class="explainer" lang="en">
    ${heading(level, title)} ${gone ? undefined : html`<p>${about}</p>`}
    ${gone ? html`<p><strong>${t('withdrawn.title')}</strong> ${t('withdrawn.text')}</p>` : undefined}
    ${state === 'overdue' ? html`<p><strong>${t('overdue.title')}</strong> ${t('overdue.text', { day: day(reviewDue) })}</p>` : undefined}
    ${gone ? undefined : cards.map((card) => cardHtml(card, explainer, level + 1))}
    ${plainDoors(t('doors.title'), doors, level + 1)}
    <p>
      ${t('who.wrote', { by: authors })} ${t('who.version', { day: day(version) })}
      ${t('who.due', { day: day(reviewDue) })} ${explainer.reviewed ? undefined : t('who.notReviewed')}
    </p>
  </article>`;
}

function cardHtml(
  { title, picture: name, sentences, hardWords }: Card,
  { pictures }: EasyRead,
  level: number,
): Html {
  const drawing = pictures[name];
  return html`<section>
    ${title && heading(level, title)} ${drawing && picture(drawing, PICTURE)}
    ${sentences.map((each) => html`<p>${each}</p>`)}
    ${
      hardWords.length
        ? html`<dl>
            ${hardWords.map(
              ({ word, means }) =>
                html`<dt>${word}</dt>
                  <dd>${means}</dd>`,
            )}
          </dl>`
        : undefined
    }
  </section>`;
}
