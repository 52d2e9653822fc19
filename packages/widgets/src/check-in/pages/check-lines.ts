import type { CheckIn } from '@sixways/core/model/check-in.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Translate } from '../../i18n/translator.js';
import type { Section } from '../../partials/take-along.js';
import type { Line } from '../../records/records-panels.js';
import { FEELINGS } from './draft.js';

/** All that was said, in parts, for paper. */
export function checkSections(record: CheckIn, goals: readonly Goal[], t: Translate): Section[] {
  const own: Section = {
    title: t('paper.own'),
    lines: [
      ...record.earlySigns.map((text) => ({ label: t('paper.sign'), text })),
      ...FEELINGS.flatMap((name) => {
        const step = record[name];
        return step === undefined ? [] : [{ label: t(`feel.${name}`), text: t(`feel.${name}.${step}`) }];
      }),
      ...record.wouldHelp.map((offer) => ({ label: t('paper.help'), text: t(`offer.${offer}`) })),
      ...(record.referral ? [{ label: t('heard.title'), text: t(`heard.${record.referral.heard}`) }] : []),
      ...(record.wantsContact
        ? [{ label: t('paper.contact'), text: record.contactAbout ?? t('contact.yes') }]
        : []),
    ],
  };
  const each = record.goals.map((progress): Section => ({
    title: goals.find(({ id }) => id === progress.goal)?.text ?? t('paper.goal'),
    lines: [
      ...(progress.how ? [{ label: t('how.title'), text: t(`how.${progress.how}`) }] : []),
      ...progress.ifThen.map(({ helped }) => ({ label: t('ifThen.title'), text: t(`ifThen.${helped}`) })),
      ...progress.barriers.map((text) => ({ label: t('barriers'), text })),
      ...(progress.note ? [{ label: t('note'), text: progress.note }] : []),
      ...(progress.next ? [{ label: t('next.title'), text: t(`next.${progress.next}`) }] : []),
    ],
  }));
  return [own, ...each].filter(({ lines }) => lines.length > 0);
}

/** The same line by line: for choosing between two versions. */
export function checkLines(record: CheckIn, goals: readonly Goal[], t: Translate): Line[] {
  return checkSections(record, goals, t).flatMap(({ title, lines }) =>
    lines.map((line) =>
      typeof line === 'string'
        ? { label: title, text: line }
        : { label: `${title}: ${line.label}`, text: line.text },
    ),
  );
}
