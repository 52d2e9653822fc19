import { html, nothing, type TemplateResult } from 'lit';
import { newId } from '@sixways/core/model/ids.js';
import type { Translate } from '../../i18n/translator.js';
import { heading, type HeadingLevel } from '../../partials/heading.js';
import { fold } from '../../partials/fold.js';
import type { RecordsController } from '../../records/records-controller.js';
import type { Files } from './files.js';

interface Host {
  records: RecordsController;
  files: Files;
  lang(): string;
  t: Translate;
  level(below: number): HeadingLevel;
}

/** Where there is no plan yet: what one is, starting one, and whom to talk to. */
export class NoPlan {
  #fileOpen = false;

  constructor(private readonly host: Host) {}

  draw(): TemplateResult {
    const { records, t, level } = this.host;
    const { held } = records;
    const goals = held.all('goal').length;
    const state = held.state('plan').kind;
    return html`${heading(level(0), t('none.heading'), 'heading title')}
      ${
        state === 'loading'
          ? html`<p role="status">${t('loading')}</p>`
          : state === 'failed'
            ? nothing
            : html`<p>${t('none.text')}</p>
                ${goals ? html`<p>${t('none.goals', { count: goals })}</p>` : nothing}
                <button class="button" type="button" @click=${() => this.#start()}>
                  ${t('none.start')}
                </button>`
      }
      ${state === 'loading' ? nothing : this.#file()}
      <p>${t('none.talk')}</p>
      <ul class="doors">
        <li><strong>${t('doors.practice')}</strong></li>
        <li><strong>${t('doors.111')}</strong> <a href="tel:111">111</a></li>
      </ul>`;
  }

  /** A plan may be in a file that the person has kept. */
  #file(): TemplateResult {
    const { records, files, t, level } = this.host;
    return fold({
      className: 'doing file',
      level: level(1),
      title: t('none.file'),
      body: this.#fileOpen ? files.draw((part) => part.bringIn()) : nothing,
      toggled: (open) => {
        this.#fileOpen = open;
        records.redraw();
      },
    });
  }

  /** A draft with the goals there are. */
  #start(): void {
    const { records, lang, t } = this.host;
    const id = newId();
    const { held } = records;
    const [aboutMe] = held.all('about-me');
    const [budget] = held.all('budget');
    held.save('plan', {
      id,
      lang: lang(),
      updatedAt: new Date().toISOString(),
      author: 'self',
      title: t('none.title'),
      status: 'draft',
      goals: held.all('goal').map((goal) => goal.id),
      ...(aboutMe ? { aboutMe: aboutMe.id } : {}),
      ...(budget ? { budget: budget.id } : {}),
      professionalContacts: [],
      personalContacts: [],
      formulation: [],
      strengths: aboutMe?.strengths ?? [],
      needs: aboutMe?.needs ?? [],
      actions: [],
      decisions: [],
      contingency: [],
      additional: [],
      otherDocuments: [],
      agreements: [],
      comments: [],
      shares: [],
      notUnderstood: [],
    });
  }
}
