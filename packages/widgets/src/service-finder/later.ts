import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { Lazy } from '../base/lazy.js';
import type { Things, ThingsHost } from './later/things.js';
import type { FinderContext } from './pages/finder-context.js';

/** What comes once the list is there: the person's own list, a link to share, the map. */
export class Later {
  #mapOpen = false;
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
