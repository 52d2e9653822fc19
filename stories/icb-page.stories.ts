import '../packages/widgets/src/easy-read/define.js';
import '../packages/widgets/src/journey/define.js';
import '../packages/widgets/src/options-grid/define.js';
import '../packages/widgets/src/self-referral/define.js';
import '../packages/widgets/src/service-finder/define.js';
import { icbContent } from '../packages/embed/src/pages/icb-content.js';
import { icbPage } from '../packages/embed/src/pages/icb-page.js';
import { ICB_CSS } from '../packages/embed/src/pages/icb.css.js';

type Content = Awaited<ReturnType<typeof icbContent>>;

export default { title: 'Pages/ICB page', parameters: { layout: 'fullscreen' } };

/** A demonstration ICB's whole page about personalised care. The toolbar's reading level turns page and widgets. */
export const WithAllWidgets = {
  loaders: [async () => ({ content: await icbContent() })],
  render: (_args: object, context: { loaded: { content: Content }; globals: Record<string, unknown> }) => {
    const level = context.globals['readingLevel'] === 'easy' ? 'easy' : 'standard';
    const page = new DOMParser().parseFromString(icbPage({ ...context.loaded.content, level }), 'text/html');
    // There is no server behind Storybook: what the page would ask it for is left out.
    for (const name of ['adapter', 'endpoint', 'session'])
      page.querySelector('care-journey')!.removeAttribute(name);
    page.querySelector('care-self-referral')!.removeAttribute('src');
    const style = Object.assign(document.createElement('style'), { textContent: ICB_CSS });
    const place = document.createElement('div');
    place.append(style, ...document.importNode(page.body, true).childNodes);
    return place;
  },
};
