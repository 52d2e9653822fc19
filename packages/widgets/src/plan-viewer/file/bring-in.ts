import { html, nothing, type TemplateResult } from 'lit';
import type { RecordKind } from '@sixways/core/ports.js';
import { heading } from '../../partials/heading.js';
import type { FileHost } from './file-host.js';
import { foundView } from './found-view.js';
import type { FoundFile, FoundRecord } from './look-into.js';
import { KINDS, openAll, partsOf } from './records-to-save.js';

/** Bytes of a file. The record of a lifetime is a hundredth of it. */
const LARGEST = 20_000_000;

/** Why a file is not taken in. */
export type Refusal = 'for-reading' | 'no-record' | 'too-large' | 'not-read' | 'not-loaded';

/** How far bringing in a file has come. */
export type Bringing =
  | { kind: 'none' | 'reading' }
  | { kind: 'refused'; why: Refusal }
  | {
      kind: 'found';
      /** The file's name. */
      name: string;
      found: FoundFile;
      /** Those that are different here, and whose version from the file the person wants. */
      wanted: ReadonlySet<FoundRecord>;
      /** So many lines are drawn. */
      shown: number;
    }
  | { kind: 'brought'; count: number };

/** A file that the person brings in: they see what is in it before anything is taken, and nothing here is lost to it. */
export class BringIn {
  #bringing: Bringing = { kind: 'none' };

  constructor(private readonly host: FileHost) {}

  wipe(): void {
    this.#bringing = { kind: 'none' };
  }

  draw(): TemplateResult {
    const { t, level } = this.host;
    const bringing = this.#bringing;
    const refused = bringing.kind === 'refused' ? bringing.why : undefined;
    return html`${heading(level(2), t('bring.title'))}
      <label class="label" for="bring-file">${t('bring.label')}</label>
      <p class="hint" id="bring-file-hint">${t('bring.hint')}</p>
      <div class="status" role="status">
        ${bringing.kind === 'reading' ? t('bring.reading') : nothing}
        ${bringing.kind === 'brought' ? t('bring.done', { count: bringing.count }) : nothing}
        ${
          refused
            ? html`<p class="error" id="bring-file-error">
                <span class="hidden">${t('error')} </span>${t(`bring.refused.${refused}`)}
              </p>`
            : nothing
        }
      </div>
      <input
        class="file"
        type="file"
        id="bring-file"
        aria-describedby="bring-file-hint${refused ? ' bring-file-error' : ''}"
        @change=${(event: Event) => void this.#read(event.target as HTMLInputElement)}
      />
      ${refused ? html`<p>${t('bring.ask')} <a href="tel:111">111</a></p>` : nothing}
      ${
        bringing.kind === 'found'
          ? foundView(bringing, this.host, {
              change: (next) => this.#set({ ...bringing, ...next }),
              take: () => this.#take(bringing),
              leave: () => this.#leave(),
            })
          : nothing
      }`;
  }

  #set(bringing: Bringing): void {
    this.#bringing = bringing;
    this.host.redraw();
  }

  async #read(box: HTMLInputElement): Promise<void> {
    const [file] = box.files ?? [];
    if (!file) return;
    this.#set({ kind: 'reading' });
    const next = await this.#lookInto(file);
    // Choosing the same file again is heard as well.
    box.value = '';
    this.#set(next);
    this.host.focus(next.kind === 'found' ? '.found > .heading' : '#bring-file');
  }

  async #lookInto(file: File): Promise<Bringing> {
    const { host } = this;
    if (file.size > LARGEST) return { kind: 'refused', why: 'too-large' };
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return { kind: 'refused', why: 'not-read' };
    try {
      const [{ lookInto }] = await Promise.all([import('./look-into.js'), openAll(host)]);
      const found = lookInto(text, { held: host.held(), given: partsOf(host.shown()), lang: host.lang() });
      if (!found) return { kind: 'refused', why: isForReading(file, text) ? 'for-reading' : 'no-record' };
      return { kind: 'found', name: file.name, found, wanted: new Set(), shown: 25 };
    } catch {
      return { kind: 'refused', why: 'not-loaded' };
    }
  }

  /** What is new as it came; of what differs the versions that the person chose. What stood here before stays in the history. */
  #take({ found, wanted }: Bringing & { kind: 'found' }): void {
    const { host } = this;
    const held = host.held();
    const hadPlan = host.shown();
    const fresh = found.records.filter(({ standing }) => standing === 'new');
    for (const kind of KINDS) held.takeIn(kind, recordsOf(kind, fresh));
    for (const { kind, record } of wanted) held.save(kind, record);
    const count = fresh.length + wanted.size;
    host.tell('care-file-read', { records: count });
    this.#set({ kind: 'brought', count });
    if (hadPlan) return host.focus('#bring-file');
    // A plan that was in it takes the place of this page.
    host.announce(host.t('bring.done', { count }));
    host.focus('.title');
  }

  #leave(): void {
    this.#set({ kind: 'none' });
    this.host.focus('#bring-file');
  }
}

function recordsOf<Kind extends RecordKind>(kind: Kind, found: readonly FoundRecord[]): never[] {
  return found.filter((each) => each.kind === kind).map(({ record }) => record as never);
}

/** The page or the text that is made for people to read: easily taken for the other one. */
function isForReading({ name }: File, text: string): boolean {
  return /\.(html?|txt|pdf)$/i.test(name) || /^\s*<|^%PDF/.test(text);
}
