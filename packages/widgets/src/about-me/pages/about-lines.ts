import type { AboutMe } from '@sixways/core/model/about-me.js';
import type { Translate } from '../../i18n/translator.js';
import type { Paper } from '../../partials/take-along.js';
import type { Line } from '../../records/records-panels.js';
import { OWN, saidIn, topicsFor, type Topic } from '../topics.js';

/** All that was said, line by line: for choosing between two versions. */
export function aboutLines(record: AboutMe, t: Translate): Line[] {
  return topicsFor({}).flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const text = saidIn(record, field).join('\n');
      return text ? [{ label: t(`field.${field.name}`), text }] : [];
    }),
  );
}

/** On paper each heading says whether it is the standard's or the kit's own: whoever files it needs to know. */
export function aboutPaper(record: AboutMe, topics: readonly Topic[], t: Translate, day: string): Paper {
  const sections = topics.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const lines = saidIn(record, field);
      const title = t(`field.${field.name}`);
      return lines.length ? [{ title: OWN.has(field.name) ? `${title} *` : title, lines }] : [];
    }),
  );
  return { title: t('paper.title'), lead: `${t('paper.lead', { day })} ${t('paper.own')}`, sections };
}
