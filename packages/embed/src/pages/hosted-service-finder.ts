import { areas } from '@sixways/content';
import type { AreaSummary } from '@sixways/core/model/area.js';
import { WEEKDAYS } from '@sixways/core/model/directory-service.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { findServices } from '@sixways/core/rules/find-services/index.js';
import {
  ADDRESS_NAMES,
  choicesIn,
  NEEDS,
  NO_CHOICES,
  searchFor,
  WAYS,
} from '@sixways/widgets/service-finder/choices.js';
import { addWords, translator } from '@sixways/widgets/i18n/translator.js';
import { viewOf } from '@sixways/widgets/service-finder/service-view.js';
import type { FinderStart } from '@sixways/widgets/service-finder/start.js';
import { loadWords, NAMESPACE } from '@sixways/widgets/service-finder/words.js';
import { crisisHelp } from './crisis-help.js';
import type { HostedDirectory } from './hosted-directory.js';
import { html } from './html.js';
import { hostedPage } from './hosted-page.js';
import type { HostedRequest } from './hosted-request.js';
import type { HostedAnswer, HostedWidget } from './hosted-widget.js';
import type { FinderData, PageData } from './page-data.js';
import { renderServiceFinder } from './render-widget.js';

const WORDS = [`${NAMESPACE}.first`];
const PATH = '/w/service-finder';
const LANGS = ['en', 'en-x-easy'] as const;
/** Services on one page: as many as the widget draws at first. */
const A_PAGE = 10;
const MOST_PAGES = 400;

/**
 * `/w/service-finder?need=…&borough=…`: the list is on the page itself, so that it works without script: a form that the
 * browser sends, and pages to turn.
 */
export async function hostedServiceFinder(directory: HostedDirectory): Promise<HostedWidget> {
  const boroughs = (await areas.list()).map(({ gss, name }) => ({ gss, name }));
  const words = new Map(
    await Promise.all(
      LANGS.map(async (lang) => [lang, { [WORDS[0]!]: await loadWords(lang, 'first') }] as const),
    ),
  );
  for (const [lang, each] of words) addWords(lang, WORDS[0]!, each[WORDS[0]!]!);
  return {
    name: 'service-finder',
    params: paramsFor(boroughs, directory),
    sendsForms: true,
    version: () => directory.version,
    page(request, files) {
      const start = startFor(request, directory, boroughs);
      const place = boroughs.find(({ gss }) => gss === request['borough'])?.name;
      const data: FinderData = {
        lang: request.lang,
        words: words.get(request.lang)! as PageData['words'],
        start,
      };
      return hostedPage({
        title: `Find support near you${place ? `: ${place}` : ''}`,
        className: 'wide',
        withoutScript: html`<p>
          Your browser has JavaScript turned off. The list works all the same. To put services on a list of
          your own, or to look near a postcode, turn JavaScript on.
        </p>`,
        widget: renderServiceFinder(data, { choices: queryOf(request), endpoint: directory.endpoint }),
        data,
        files,
      });
    },
    fault: (fault) => FAULTS[fault] ?? OTHER,
  };
}

function paramsFor(
  boroughs: readonly Pick<AreaSummary, 'gss'>[],
  { languages }: HostedDirectory,
): HostedWidget['params'] {
  const yes = new Set(['yes']);
  return {
    need: new Set(NEEDS),
    borough: new Set(boroughs.map(({ gss }) => gss)),
    day: new Set(WEEKDAYS),
    how: new Set(WAYS),
    language: new Set(languages),
    [ADDRESS_NAMES.stepFree]: yes,
    [ADDRESS_NAMES.free]: yes,
    [ADDRESS_NAMES.selfRefer]: yes,
    page: new Set(Array.from({ length: MOST_PAGES }, (_, i) => String(i + 1))),
  };
}

/** What was asked for as an address says it, without the page's number and its language. */
function queryOf(request: HostedRequest): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(request))
    if (name !== 'lang' && name !== 'page') params.set(name, value);
  return params.toString();
}

function startFor(
  request: HostedRequest,
  { index, languages, about }: HostedDirectory,
  boroughs: FinderStart['boroughs'],
): FinderStart {
  const query = queryOf(request);
  const { fits, maybe, unsaid } = findServices(
    index,
    searchFor({ ...NO_CHOICES, ...choicesIn(query) }, undefined),
  );
  const page = Number(request['page'] ?? 1);
  const from = (page - 1) * A_PAGE;
  const link = (number: number) => {
    const params = new URLSearchParams(query);
    params.set('page', String(number));
    if (request.lang === 'en-x-easy') params.set('reading-level', 'easy');
    return `${PATH}?${params.toString()}`;
  };
  // Where none says all of it, those that may fit are the list.
  const shown = fits.length || maybe.length;
  return {
    boroughs,
    languages,
    about,
    unsaid,
    fits: fits.length,
    maybe: maybe.length,
    views: (fits.length ? fits : maybe)
      .slice(from, from + A_PAGE)
      .map((hit) => viewOf(hit, translator(request.lang, WORDS), londonDay(new Date()))),
    links: {
      before: page > 1 ? link(page - 1) : undefined,
      after: from + A_PAGE < shown ? link(page + 1) : undefined,
    },
  };
}

const START = html`<p><a href="${PATH}">Start again</a>, and choose there.</p>
  ${crisisHelp()}`;

const FAULTS: Record<string, HostedAnswer> = {
  borough: {
    status: 404,
    title: 'We do not know this area',
    body: html`<p>The link you followed names an area that is not one of ours.</p>
      ${START}`,
  },
  lang: {
    status: 400,
    title: 'Not in this language yet',
    body: html`<p>
        The page is in <a href="${PATH}" hreflang="en">English</a> and in
        <a href="${PATH}?lang=en-x-easy">Easy Read</a>. It shows which services speak your language.
      </p>
      ${crisisHelp()}`,
  },
};

const OTHER: HostedAnswer = {
  status: 400,
  title: 'This link does not work',
  body: html`<p>The link asks for something that we do not know.</p>
    ${START}`,
};
