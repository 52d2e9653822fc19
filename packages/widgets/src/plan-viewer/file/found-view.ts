import { html, nothing, type TemplateResult } from 'lit';
import { radios } from '../../partials/choices.js';
import { heading } from '../../partials/heading.js';
import { field, option } from '../later/fields.js';
import type { Bringing } from './bring-in.js';
import type { FileHost } from './file-host.js';
import type { FoundRecord } from './look-into.js';

type Found = Bringing & { kind: 'found' };

/** What the person may do with what was found. */
interface Doing {
  change(next: Partial<Pick<Found, 'wanted' | 'shown'>>): void;
  take(): void;
  leave(): void;
}

/** Those that need the person first, those that are there already last. */
const ORDER = { different: 0, new: 1, same: 2 } as const;

/** What is in the file, before anything of it is taken. */
export function foundView(bringing: Found, host: FileHost, doing: Doing): TemplateResult {
  const { t, level } = host;
  const { name, found, wanted, shown } = bringing;
  const records = [...found.records].sort((a, b) => ORDER[a.standing] - ORDER[b.standing]);
  const fresh = records.filter(({ standing }) => standing === 'new').length;
  const count = fresh + wanted.size;
  const left = records.length - shown;
  return html`<section class="found">
    ${heading(level(3), t('found.title', { name }))} ${somebodyElse(bringing, host)}
    <p>${records.length ? t('found.count', { count: records.length }) : t('found.nothing')}</p>
    <ul class="lines">
      ${records.slice(0, shown).map((each) => html`<li>${oneRecord(each, bringing, host, doing)}</li>`)}
    </ul>
    ${
      left > 0
        ? html`<button class="link" type="button" @click=${() => doing.change({ shown: shown + 25 })}>
            ${t('more', { count: left })}
          </button>`
        : nothing
    }
    ${unread(bringing, host)} ${fresh || hasDifferent(records) ? html`<p>${t('found.safe')}</p>` : nothing}
    ${
      count
        ? html`<button class="button" type="button" @click=${doing.take}>
            ${t('found.take', { count })}
          </button>`
        : nothing
    }
    <button class="button plain" type="button" @click=${doing.leave}>
      ${t(fresh || hasDifferent(records) ? 'found.leave' : 'found.close')}
    </button>
  </section>`;
}

function hasDifferent(records: readonly FoundRecord[]): boolean {
  return records.some(({ standing }) => standing === 'different');
}

function somebodyElse({ found }: Found, { t }: FileHost): TemplateResult | typeof nothing {
  if (!found.somebodyElse) return nothing;
  return html`<p class="notice"><strong>${t('found.somebodyElse', found.somebodyElse)}</strong></p>`;
}

/** What other systems wrote and nobody could read: it stays in the file, and with the plan that it is part of. */
function unread({ found }: Found, { t }: FileHost): TemplateResult | typeof nothing {
  const parts = found.notUnderstood;
  if (!parts.length) return nothing;
  return html`<details class="unread">
    <summary>${t('found.unread', { count: parts.length })}</summary>
    <ul class="lines">
      ${parts.slice(0, 200).map(({ path, text }) => html`<li><code>${path}</code> ${text}</li>`)}
    </ul>
  </details>`;
}

function oneRecord(each: FoundRecord, bringing: Found, host: FileHost, doing: Doing): TemplateResult {
  const { t, day } = host;
  const { kind, name, changed, standing } = each;
  return html`<strong>${t(`kind.${kind}`)}${name ? `: ${name}` : nothing}</strong>
    <span class="about">${t(`found.${standing}`, { day: day(changed.slice(0, 10)) })}</span>
    ${standing === 'different' ? choice(each, bringing, host, doing) : nothing}`;
}

/** Both versions where they differ, and which of them to have. Without an answer what is here stays. */
function choice(each: FoundRecord, { wanted }: Found, { t, day }: FileHost, doing: Doing): TemplateResult {
  const { record, differences, changed, changedHere } = each;
  const choose = (which: string) => {
    const next = new Set(wanted);
    if (which === 'file') next.add(each);
    else next.delete(each);
    doing.change({ wanted: next });
  };
  const name = (which: 'here' | 'file', at = '') =>
    option(which, t(`found.${which}`, { day: day(at.slice(0, 10)) }));
  const text = (said: string) => said || t('found.saysNothing');
  return html`<dl class="differences">
      ${differences.map(
        ({ label, here, file }) =>
          html`<dt>${label}</dt>
            <dd><span class="word">${t('found.hereSays')}</span> ${text(here)}</dd>
            <dd><span class="word">${t('found.fileSays')}</span> ${text(file)}</dd>`,
      )}
    </dl>
    ${radios(
      field(`found-${record.id}`, t('found.which'), wanted.has(each) ? 'file' : 'here', choose, {
        options: [name('here', changedHere), name('file', changed)],
      }),
    )}`;
}
