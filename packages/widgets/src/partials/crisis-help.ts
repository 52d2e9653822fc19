import { html, type TemplateResult } from 'lit';
import type { Translate } from '../i18n/translator.js';
import { heading, type HeadingLevel } from './heading.js';

/** Numbers that answer day and night in England. They stand in code so that no content can drop them. */
const NUMBERS = [
  { key: 'emergency', label: '999', href: 'tel:999' },
  { key: 'urgent', label: '111', href: 'tel:111' },
  { key: 'talk', label: '116 123', href: 'tel:116123' },
] as const;

/** Help for now: first on the form, and at every end. Needs the keys `crisis.title`, `crisis.emergency`, `.urgent`, `.talk`. */
export function crisisHelp(level: HeadingLevel, t: Translate): TemplateResult {
  return html`<section class="crisis" aria-label=${t('crisis.title')} part="crisis">
    ${heading(level, t('crisis.title'))} ${crisisList(t)}
  </section>`;
}

/** The same help folded away, at the foot of question pages: always in the same place (WCAG 2.2, 3.2.6). */
export function crisisHelpFolded(t: Translate): TemplateResult {
  return html`<details class="crisis-folded" part="crisis">
    <summary>${t('crisis.title')}</summary>
    ${crisisList(t)}
  </details>`;
}

function crisisList(t: Translate): TemplateResult {
  return html`<ul>
    ${NUMBERS.map(({ key, label, href }) => html`<li>${t(`crisis.${key}`)} <a href=${href}>${label}</a></li>`)}
  </ul>`;
}
