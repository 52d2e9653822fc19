import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Adapter, RecordKind } from '@sixways/core/ports.js';
import { Lazy } from '../base/lazy.js';
import type { Translate } from '../i18n/translator.js';
import type { Journey, SharedRecords } from '../journey/context.js';
import { sharedRecords } from '../journey/shared-records.js';
import type { HeadingLevel } from '../partials/heading.js';
import { HeldRecords, recordsLater, type LastChange } from './held-records.js';
import type * as RecordsPanels from './records-panels.js';
import type { Line } from './records-panels.js';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the controller is told of its widget. */
export interface RecordsSetUp {
  /** The kinds that the widget shows or writes. The first is its own. */
  kinds: readonly RecordKind[];
  /** The widget's own adapter. Comes before the journey's. */
  adapter(): Adapter | undefined;
  journey(): Journey;
  /** Loads the words: `need('records')`. Without them nothing is said. */
  need(part: 'records'): Promise<void>;
  t: Translate;
  level(below: number): HeadingLevel;
  /** A record in few words, for "Removed: …". */
  name(change: LastChange): string;
  /** A record's content line by line, for people who choose between two versions. Undefined while that is loading. */
  describe(kind: RecordKind, record: unknown): readonly Line[] | undefined;
  /** Where the person signs in again, where the page has such an address. */
  signInUrl?(): string | undefined;
}

/**
 * A widget's place for the person's records: those of its adapter, or of the journey around it, or in memory. Draws what
 * became of them: `notices` above the widget's content, `foot` below it.
 */
export class RecordsController implements ReactiveController {
  held: HeldRecords;
  readonly #panels: Lazy<typeof RecordsPanels>;
  #message = '';
  #own: { adapter: Adapter | undefined; shared: SharedRecords } | undefined;
  /** What the panels remember between two drawings, such as a code. */
  readonly panelState: RecordsPanels.PanelState = { open: 'none' };

  constructor(
    readonly host: Host,
    readonly setUp: RecordsSetUp,
  ) {
    this.held = this.#newHeld(this.#ownRecords(undefined));
    this.#panels = new Lazy(
      async () => {
        const { recordsPanels } = await recordsLater();
        const [panels] = await Promise.all([recordsPanels(), setUp.need('records')]);
        panels.adoptStyles(host.renderRoot);
        return panels;
      },
      () => host.requestUpdate(),
    );
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('online', this.#onOnline);
    this.held.listen();
    void this.#lookAtDevice();
  }

  hostDisconnected(): void {
    if (isServer) return;
    removeEventListener('online', this.#onOnline);
    removeEventListener('beforeunload', this.#warnBeforeLoss);
    this.held.stop();
  }

  /**
   * Follows the adapter: another one may be another person's, so nothing is carried over. What was begun before there was
   * any, in the moments until the journey around the widget is up, is this person's, and goes along.
   */
  hostUpdate(): void {
    if (isServer) return;
    const shared = this.#find();
    if (shared !== this.held.shared) {
      const before = this.held;
      before.stop();
      this.held = this.#newHeld(shared);
      if (this.host.isConnected) this.held.listen();
      if (before.shared === this.#own?.shared && !this.#own.adapter) before.goOnIn(this.held);
    }
    for (const kind of this.setUp.kinds)
      if (this.held.state(kind).kind === 'loading') void this.held.open(kind);
  }

  /** Above the widget's content: what needs the person. */
  notices(): TemplateResult | typeof nothing {
    if (!this.#isQuiet) void this.#panels.load();
    return this.#panels.part?.notices(this) ?? nothing;
  }

  /** Below it: where things are kept, what can be undone. Its live region says what changed. */
  foot(): TemplateResult {
    return html`${this.#panels.part?.foot(this) ?? nothing}
      <p class="hidden" role="status">${this.#message || (this.#panels.part?.said(this) ?? nothing)}</p>`;
  }

  /** Says what a press did to people who do not see it, until the next change. */
  say(message: string): void {
    this.#message = message;
    this.host.requestUpdate();
  }

  /** Draws the widget again. */
  redraw(): void {
    this.host.requestUpdate();
  }

  /** Lets go of all that was written, because the person leaves. */
  wipe(): void {
    removeEventListener('beforeunload', this.#warnBeforeLoss);
    this.held.wipe();
    this.held.shared.wipe();
  }

  /** Nothing was written, read or refused yet: most visits begin so. */
  get #isQuiet(): boolean {
    const { held, setUp, panelState } = this;
    const isFailed = setUp.kinds.some((kind) => held.state(kind).kind === 'failed');
    return (
      held.status.kind === 'idle' && !isFailed && panelState.open === 'none' && held.shared.place !== 'device'
    );
  }

  #find(): SharedRecords {
    const { setUp } = this;
    const adapter = setUp.adapter();
    if (!adapter?.records && setUp.journey().records) return setUp.journey().records!;
    return this.#ownRecords(adapter);
  }

  #ownRecords(adapter: Adapter | undefined): SharedRecords {
    if (!this.#own || this.#own.adapter !== adapter) this.#own = { adapter, shared: sharedRecords(adapter) };
    return this.#own.shared;
  }

  #newHeld(shared: SharedRecords): HeldRecords {
    return new HeldRecords(shared, this.#onChange);
  }

  #onChange = (): void => {
    // A save may end after the widget is gone from the page.
    if (this.held.unkept && this.host.isConnected) addEventListener('beforeunload', this.#warnBeforeLoss);
    else removeEventListener('beforeunload', this.#warnBeforeLoss);
    this.host.requestUpdate();
  };

  /** Each widget's own: one that has nothing to lose must not end what another one asks for. */
  #warnBeforeLoss = (event: BeforeUnloadEvent): void => event.preventDefault();

  #onOnline = (): void => this.held.retry();

  /** Whether this device keeps records from an earlier visit. Looks without writing. */
  async #lookAtDevice(): Promise<void> {
    // Whoever cannot fetch it now is asked for nothing.
    const later = await recordsLater().catch(() => undefined);
    if (!(await later?.lookAtDevice()) || this.held.shared.place !== 'memory') return;
    this.panelState.open = 'unlock';
    this.redraw();
  }
}
