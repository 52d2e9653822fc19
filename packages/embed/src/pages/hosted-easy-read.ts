import { EASY_READS } from '@sixways/content';
import type { EasyRead } from '@sixways/core/model/easy-read.js';
import { shippedExplainer } from '@sixways/widgets/easy-read/easy-read.content.js';
import { loadWords, NAMESPACE, PARTS } from '@sixways/widgets/easy-read/words.js';
import { html } from './html.js';
import { type Choice, choiceFaults, choicePage } from './hosted-choice.js';
import { hostedPage } from './hosted-page.js';
import type { HostedWidget } from './hosted-widget.js';
import type { ExplainerData, PageData } from './page-data.js';
import { renderEasyRead } from './render-widget.js';

/** Explainers are in Easy Read, and so are the words around them, whatever else a link asks for. */
const LANG = 'en-x-easy';

/** `/w/easy-read?explainer=…`: an explainer, all of it there without script. Without `explainer` it lists those there are. */
export async function hostedEasyRead(): Promise<HostedWidget> {
  const explainers = new Map<string, EasyRead>(
    await Promise.all(EASY_READS.map(async (id) => [id, await shippedExplainer(id)] as const)),
  );
  const words = await allWords();
  const choice: Choice = {
    name: 'easy-read',
    param: 'explainer',
    title: 'About your care, in Easy Read',
    intro: 'Easy words, with pictures. What do you want to read about?',
    items: [...explainers].map(([id, { title, about }]) => ({ id, title, about })),
  };
  const faults = choiceFaults(choice, 'We do not have this page');
  return {
    name: 'easy-read',
    params: { explainer: new Set(explainers.keys()) },
    page(request, files) {
      const explainer = explainers.get(request['explainer'] ?? '');
      if (!explainer) return choicePage(choice);
      const data: ExplainerData = { lang: LANG, words, explainer };
      return hostedPage({
        title: `${explainer.title}: Easy Read`,
        withoutScript: html`<p><a href="/w/easy-read">More in Easy Read</a></p>`,
        widget: renderEasyRead(data),
        data,
        files,
      });
    },
    fault: (fault) => faults[fault] ?? faults['repeated']!,
  };
}

async function allWords(): Promise<PageData['words']> {
  const parts = await Promise.all(
    PARTS.map(async (part) => [`${NAMESPACE}.${part}`, await loadWords(LANG, part)] as const),
  );
  return Object.fromEntries(parts);
}
