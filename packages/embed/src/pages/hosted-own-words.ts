import type { WordsLoader } from '@sixways/widgets/i18n/i18n-controller.js';
import { loadWords as loadAboutMe } from '@sixways/widgets/about-me/words.js';
import { loadWords as loadBudgetPlanner } from '@sixways/widgets/budget-planner/words.js';
import { loadWords as loadCheckIn } from '@sixways/widgets/check-in/words.js';
import { loadWords as loadGoalSetter } from '@sixways/widgets/goal-setter/words.js';
import { loadWords as loadPlanViewer } from '@sixways/widgets/plan-viewer/words.js';
import { crisisHelp } from './crisis-help.js';
import { html, type Html } from './html.js';
import { hostedPage } from './hosted-page.js';
import type { HostedLang } from './hosted-request.js';
import type { HostedAnswer, HostedWidget } from './hosted-widget.js';
import type { PageData } from './page-data.js';
import { renderOwnWords } from './render-widget.js';

/** A widget in which people write for themselves: what they write stays on the page, unless they keep it. */
interface OwnWords {
  name: 'about-me' | 'budget-planner' | 'check-in' | 'goal-setter' | 'plan-viewer';
  title: string;
  /** What people can do without script: paper does it too. */
  byHand: string;
  loadWords: WordsLoader;
}

const WIDGETS: readonly OwnWords[] = [
  {
    name: 'about-me',
    title: 'About me: get ready to talk about your care',
    byHand:
      'You can do the same on paper: write what you need help with, what matters to you, what works and what does not, and how best to talk with you.',
    loadWords: loadAboutMe,
  },
  {
    name: 'goal-setter',
    title: 'My goals',
    byHand:
      'You can do the same on paper: write what you would like to do or change, why it matters, and one small thing to start with.',
    loadWords: loadGoalSetter,
  },
  {
    name: 'check-in',
    title: 'How are things going?',
    byHand:
      'You can do the same on paper: write how each of your goals goes, what got in the way, and what would help you next.',
    loadWords: loadCheckIn,
  },
  {
    name: 'plan-viewer',
    title: 'My care and support plan',
    byHand:
      'Ask your care team for your plan on paper, or in large print. You can say yes to it, ask for a change or ask for a review by phone.',
    loadWords: loadPlanViewer,
  },
  {
    name: 'budget-planner',
    title: 'Plan my personal health budget',
    byHand:
      'You can do the same on paper: write what the money is for, what each thing costs and how often, and who manages it.',
    loadWords: loadBudgetPlanner,
  },
];

const LANGS = ['en', 'en-x-easy'] as const;

/** `/w/goal-setter` and its like: the same for everybody, since nothing is known of anybody. */
export function hostedOwnWords(): Promise<HostedWidget[]> {
  return Promise.all(WIDGETS.map(hosted));
}

async function hosted(widget: OwnWords): Promise<HostedWidget> {
  const { name, title } = widget;
  const words = new Map(
    await Promise.all(LANGS.map(async (lang) => [lang, await wordsOf(widget, lang)] as const)),
  );
  return {
    name,
    params: {},
    page({ lang }, files) {
      const data: PageData = { lang, words: words.get(lang)! };
      return hostedPage({
        title,
        withoutScript: withoutScript(widget),
        widget: renderOwnWords(name, data),
        data,
        files,
      });
    },
    fault: (fault) => (fault === 'lang' ? notInThisLanguage(widget) : brokenLink(widget)),
  };
}

async function wordsOf({ name, loadWords }: OwnWords, lang: HostedLang): Promise<PageData['words']> {
  return { [`${name}.first`]: await loadWords(lang, 'first') };
}

function withoutScript({ byHand }: OwnWords): Html {
  return html`<p>Your browser has JavaScript turned off, and this page needs it. ${byHand}</p>
    <p>Your GP practice can tell you who can help you with it.</p>
    ${crisisHelp()}`;
}

function notInThisLanguage({ name }: OwnWords): HostedAnswer {
  return {
    status: 400,
    title: 'Not in this language yet',
    body: html`<p>
        The page is in <a href="/w/${name}" hreflang="en">English</a> and in
        <a href="/w/${name}?lang=en-x-easy">Easy Read</a>.
      </p>
      ${crisisHelp()}`,
  };
}

function brokenLink({ name }: OwnWords): HostedAnswer {
  return {
    status: 400,
    title: 'This link does not work',
    body: html`<p>The link asks for something that we do not know. <a href="/w/${name}">Start here</a>.</p>
      ${crisisHelp()}`,
  };
}
