import type { Opening } from '@sixways/core/model/directory-service.js';
import { WEEKDAYS } from '@sixways/core/model/weekdays.js';
import type { Translate } from '../i18n/translator.js';

/** Days one after the other with the same times. */
interface Run {
  from: number;
  to: number;
  times: string;
}

/** When a service runs, in words: "Monday to Friday, 9am to 5pm. Saturday, 10am to midday." Empty: it does not say. */
export function whenText(openings: readonly Opening[], t: Translate): string {
  const runs: Run[] = [];
  const said: string[] = [];
  const byDay = openings.filter(({ day }) => day).sort((a, b) => number(a) - number(b));
  for (const opening of byDay) {
    const day = number(opening);
    const times = timesText(opening, t);
    const last = runs.find((run) => run.to === day - 1 && run.times === times);
    if (last) last.to = day;
    else runs.push({ from: day, to: day, times });
  }
  for (const { day, text } of openings) if (!day && text) said.push(sentence(text));
  return [...runs.map((run) => sentence(runText(run, t))), ...said].join(' ');
}

function number({ day }: Opening): number {
  return WEEKDAYS.indexOf(day!);
}

function runText({ from, to, times }: Run, t: Translate): string {
  const first = t(`day.${WEEKDAYS[from]!}`);
  const days = from === to ? first : t('when.days', { from: first, to: t(`day.${WEEKDAYS[to]!}`) });
  return times ? `${days}, ${times}` : days;
}

function timesText({ opens, closes, text }: Opening, t: Translate): string {
  const times =
    opens && closes
      ? t('when.times', { from: time(opens, t), to: time(closes, t) })
      : opens
        ? t('when.from', { from: time(opens, t) })
        : '';
  return [times, text].filter(Boolean).join(', ');
}

/** `13:30` as 1:30pm (NHS service manual, "Dates and times"). What is no time stays as it is. */
function time(text: string, t: Translate): string {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(text) ?? [];
  if (!hours) return text;
  const hour = Number(hours);
  if (minutes === '00' && (hour === 12 || hour % 24 === 0))
    return t(hour === 12 ? 'when.noon' : 'when.midnight');
  return `${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${hour % 24 < 12 ? 'am' : 'pm'}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
