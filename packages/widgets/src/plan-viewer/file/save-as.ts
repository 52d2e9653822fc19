import { html, type TemplateResult } from 'lit';
import type { PersonRecords } from '@sixways/adapters/person-file/person-records.js';
import type { PlanSection } from '@sixways/core/model/plan.js';
import { radios } from '../../partials/choices.js';
import { field, option } from '../later/fields.js';
import { download } from './download.js';
import type { FileHost } from './file-host.js';

/** `html` and `large`: a page to read and print; `text`: opens anywhere; `bundle`: FHIR, which this widget reads again. */
const FORMATS = ['html', 'large', 'text', 'bundle'] as const;
type Format = (typeof FORMATS)[number];

/** What goes into the file. */
export interface Saved {
  records: PersonRecords;
  title: string;
  /** Parts of the plan; all there is where there are none. */
  sections?: readonly PlanSection[];
}

/** A form that chooses a kind of file and saves it. The file is made here; nothing is sent. */
export class SaveAs {
  #format: Format = 'html';
  #said = '';

  /** @param id a name that no other form of the widget has */
  constructor(
    private readonly host: FileHost,
    private readonly id: string,
  ) {}

  /** @param press what the button does; it is given how a file is saved. What it throws is told as "could not be made" */
  draw(press: (save: (what: Saved) => Promise<void>) => Promise<void>): TemplateResult {
    const { host, id } = this;
    const { t } = host;
    const go = async () => {
      this.#said = '';
      await press((what) => this.#save(what)).catch(() => (this.#said = t('file.failed')));
      host.redraw();
    };
    return html`${radios(
        field(id, t('file.kind'), this.#format, (format) => (this.#format = format as Format), {
          options: FORMATS.map((format) => option(format, t(`file.${format}`), t(`file.${format}.hint`))),
        }),
      )}
      <p>${t('file.private')}</p>
      <button class="button plain" type="button" @click=${() => void go()}>${t('file.save')}</button>
      <p class="status" role="status">${this.#said}</p>`;
  }

  async #save({ records, title, sections }: Saved): Promise<void> {
    const { lang, t, day } = this.host;
    const { personFile } = await import('@sixways/adapters/person-file/person-file.js');
    const at = new Date().toISOString();
    const format = this.#format;
    const file = personFile(records, format === 'large' ? 'html' : format, {
      at,
      title,
      lang: lang() === 'en-x-easy' ? 'en-x-easy' : 'en',
      foot: t('file.made', { day: day(at.slice(0, 10)) }),
      largePrint: format === 'large',
      ...(sections ? { sections } : {}),
    });
    download(file);
    this.#said = t('file.saved', { name: file.name });
  }
}
