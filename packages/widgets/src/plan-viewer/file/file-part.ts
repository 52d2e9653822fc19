import { html, type TemplateResult } from 'lit';
import type { PlanSection } from '@sixways/core/model/plan.js';
import { adoptLater } from '../../base/adopt-later.js';
import { BringIn } from './bring-in.js';
import type { FileHost } from './file-host.js';
import { fileStyles } from './file.styles.js';
import { LinkPicture } from './link-picture.js';
import { partsOf, wholeRecord } from './records-to-save.js';
import { SaveAs } from './save-as.js';

/** What a person does with files: parts of the plan to pass on, all of it to keep, and bringing such a file in again. */
export class FilePart {
  readonly #parts: SaveAs;
  readonly #whole: SaveAs;
  readonly #bringIn: BringIn;
  readonly #picture: LinkPicture;

  /** @param root the widget's, for the looks of this part */
  constructor(
    private readonly host: FileHost,
    root: HTMLElement | DocumentFragment,
  ) {
    adoptLater(root as ShadowRoot, fileStyles);
    this.#parts = new SaveAs(host, 'share-file');
    this.#whole = new SaveAs(host, 'whole-file');
    this.#bringIn = new BringIn(host);
    this.#picture = new LinkPicture(host);
  }

  /** The person leaves: what was read of a file goes. */
  wipe(): void {
    this.#bringIn.wipe();
  }

  /** The chosen parts of the plan that is shown, as a file. @param ready whether there is something to save; says so where there is not */
  parts(sections: readonly PlanSection[], ready: () => boolean): TemplateResult {
    const { host } = this;
    const title = host.shown()?.plan.title ?? host.t('file.title');
    return this.#parts.draw(async (save) => {
      if (!ready()) return;
      await save({ records: partsOf(host.shown()), title, sections });
      host.tell('care-plan-shared', { parts: sections.length });
    });
  }

  /** All that the person has here: as a file to keep, and from one. */
  whole(): TemplateResult {
    const { host } = this;
    return html`<p>${host.t('whole.text')}</p>
      ${this.#whole.draw(async (save) => {
        const records = await wholeRecord(host);
        await save({ records, title: host.t('file.title') });
        const count = Object.values(records).reduce((sum, each) => sum + each.length, 0);
        host.tell('care-file-saved', { records: count });
      })}
      ${this.bringIn()}`;
  }

  bringIn(): TemplateResult {
    return this.#bringIn.draw();
  }

  /** The page's link to the plan as a picture to scan. */
  picture(href: string): TemplateResult {
    return this.#picture.draw(href);
  }
}
