import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { Lazy } from '../base/lazy.js';
import type { Choices } from './choices.js';
import type { DirectoryState } from './directory-controller.js';
import type { Things, ThingsHost } from './later/things.js';
import type { FinderContext } from './pages/finder-context.js';

/** What comes once the list is there: the person's own list, a link to share, the map. */
export class Later {
  #mapOpen = false;
  #follows = false;
  readonly #things: Lazy<Things>;

  constructor(
    private readonly host: ThingsHost,
    need: (part: string) => Promise<void>,
  ) {
    this.#things = new Lazy(
      async () => {
        const [{ Things }] = await Promise.all([import('./later/things.js'), need('later')]);
        return new Things(host, need);
      },
      () => host.requestUpdate(),
    );
  }

  /** Undefined until they came. */
  get things(): Things | undefined {
    return this.#things.part;
  }

  /** Asking again tries again. */
  async load(): Promise<Things | undefined> {
    await this.#things.load();
    return this.#things.part;
  }

  /** What may be wanted next, once the directory is there; and what an earlier visit put aside. */
  async takeUp(state: DirectoryState): Promise<void> {
    const things = await this.load();
    if (state.kind === 'ready') things?.shortlist.takeUp(state.directory.services);
    this.host.requestUpdate();
  }

  /** Hears what other widgets of the page hand over, once there is a journey around. Where this fails, the next call tries again. */
  follow(host: ReactiveControllerHost, take: (change: Pick<Choices, 'need' | 'words'>) => void): void {
    if (this.#follows || !this.host.hand()) return;
    this.#follows = true;
    import('./journey-thread.js').then(
      ({ JourneyThread }) => new JourneyThread(host, this.host.hand, take),
      () => (this.#follows = false),
    );
  }

  /** A service goes on the person's own list, or off it. @param inMyList it was pressed there */
  async putAside(service: DirectoryService, inMyList: boolean): Promise<void> {
    const { host } = this;
    const things = await this.load();
    if (things) return things.putAside(service, inMyList);
    host.tell(host.t('later.failed'));
    host.requestUpdate();
  }

  map(ctx: FinderContext): TemplateResult {
    const onToggle = (event: Event) => {
      this.#mapOpen = (event.target as HTMLDetailsElement).open;
      if (this.#mapOpen) void this.load().then((things) => things?.boroughs.load());
      this.host.requestUpdate();
    };
    const coming = () => ctx.t(this.#things.failed ? 'later.failed' : 'loading');
    return html`<details class="map script no-print" @toggle=${onToggle}>
        <summary>${ctx.t('map')}</summary>
        ${this.#mapOpen ? (this.things?.map(ctx) ?? coming()) : nothing}
      </details>
      ${(ctx.tiles && this.things?.street(ctx)) || nothing}`;
  }
}
