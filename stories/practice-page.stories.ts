import '../packages/widgets/src/self-referral/define.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import demo from '../packages/content/data/sites/demo.json' with { type: 'json' };
import { practicePage } from '../packages/embed/src/pages/practice-page.js';
import { PRACTICE_CSS } from '../packages/embed/src/pages/practice.css.js';

export default { title: 'Pages/GP practice page', parameters: { layout: 'fullscreen' } };

/** The demonstration practice's whole page, with its own style sheet: a widget where a practice would put it. */
export const WithSelfReferral = {
  render: () => {
    const page = new DOMParser().parseFromString(practicePage(demo as unknown as ReferralSite), 'text/html');
    const style = Object.assign(document.createElement('style'), { textContent: PRACTICE_CSS });
    const place = document.createElement('div');
    place.append(style, ...document.importNode(page.body, true).childNodes);
    return place;
  },
};
