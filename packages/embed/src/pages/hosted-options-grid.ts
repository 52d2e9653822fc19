import { DECISION_AIDS, decisionAid } from '@sixways/content';
import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import { londonDay } from '@sixways/core/rules/dates.js';
import { crisisHelp } from './crisis-help.js';
import { html } from './html.js';
import { choiceFaults, choicePage, type Choice } from './hosted-choice.js';
import { hostedPage } from './hosted-page.js';
import type { HostedWidget } from './hosted-widget.js';
import type { AidData } from './page-data.js';
import { plainAid } from './plain-aid.js';
import { plainWords } from './plain-words.js';
import { READING_CSS } from './reading.css.js';

/** `/w/options-grid?aid=…`: a decision's options side by side. Without `aid` it lists the decisions there are. */
export async function hostedOptionsGrid(): Promise<HostedWidget> {
  const [aids, easyAids, words, easyWords] = await Promise.all([
    allAids('en'),
    allAids('en-x-easy'),
    plainWords('en'),
    plainWords('en-x-easy'),
  ]);
  const choice: Choice = {
    name: 'options-grid',
    param: 'aid',
    title: 'Help with a decision about your care',
    intro: 'Look at what you could do, side by side. Think about what matters to you. Which decision is it?',
    items: [...aids].map(([id, { title, audience }]) => ({ id, title, about: audience.split('. ')[0]! })),
  };
  const faults = choiceFaults(choice, 'We do not know this decision');
  return {
    name: 'options-grid',
    params: { aid: new Set(aids.keys()) },
    page(request, files) {
      const easy = request.lang === 'en-x-easy';
      const aid = (easy ? easyAids : aids).get(request['aid'] ?? '');
      if (!aid) return choicePage(choice);
      return hostedPage({
        title: aid.title,
        className: 'wide',
        css: READING_CSS,
        withoutScript: crisisHelp(),
        widget: html`<care-options-grid
          heading-level="1"
          aid="${aid.id}"
          ${easy ? html` reading-level="easy"` : undefined}
        >
          ${plainAid(aid, easy ? easyWords : words, londonDay(new Date()))}
        </care-options-grid>`.text,
        data: { aid } satisfies AidData,
        files: { ...files, imports: [...files.imports, ...(files.words[request.lang] ?? [])] },
      });
    },
    fault: (fault) => faults[fault] ?? faults['repeated']!,
  };
}

async function allAids(lang: string): Promise<ReadonlyMap<string, DecisionAid>> {
  return new Map(
    await Promise.all(DECISION_AIDS.map(async (id) => [id, await decisionAid(id, lang)] as const)),
  );
}
