import { noChange, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AreaSummary } from '@sixways/core/model/area.js';
import { countMore } from './choices.js';
import type { DirectorySource } from './directory-source.js';
import type { Finder } from './finder.js';
import type { FinderContext } from './pages/finder-context.js';
import { choicesOf, followChoices, searchForm } from './pages/search-form.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Draws what to look for, and only where it changed: while somebody types, it stays as it is. */
export class SearchFormController implements ReactiveController {
  /** What it was last drawn from. */
  #from = '';
  #drawn = false;
  /** "More choices" is open at first where some are made; then the person opens and closes it. */
  #moreOpen: boolean | undefined;
  /** Those to choose from, once they are there. */
  boroughs: readonly AreaSummary[] | undefined;

  constructor(
    private readonly host: Host,
    private readonly finder: Finder,
    /** Where the focus goes once the widget has drawn: a selector. */
    private readonly focus: (selector: string) => void,
  ) {
    host.addController(this);
  }

  /** Without them the list of boroughs stays empty, and a postcode does. */
  async loadBoroughs(source: DirectorySource): Promise<void> {
    this.boroughs = await source.boroughs().catch(() => undefined);
    this.drawAnew();
    this.host.requestUpdate();
  }

  /** It is not on the page any more, or what it shows came from elsewhere. */
  drawAnew(): void {
    this.#from = '';
  }

  render(ctx: FinderContext, lang: string): TemplateResult | typeof noChange {
    const { revision, languages, where } = this.finder;
    const from = [lang, revision, where.state.kind, languages.length, ctx.boroughs.length].join();
    if (from === this.#from) return noChange;
    this.#from = from;
    this.#drawn = true;
    this.#moreOpen ??= countMore(ctx.choices) > 0;
    return searchForm(ctx, this.#moreOpen);
  }

  hostUpdated(): void {
    const { choices, where } = this.finder;
    if (this.#drawn) followChoices(this.host.renderRoot, choices, where.postcode);
    this.#drawn = false;
  }

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    // A keyboard's "go" would hide what was found behind the keyboard; and chosen values may be older than the script.
    this.finder.choose(choicesOf(event.target as HTMLFormElement));
    this.focus('.found');
  };
}
