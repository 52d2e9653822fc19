import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Hint } from '@sixways/core/rules/find-services/index.js';
import { choicesIn, NO_CHOICES, queryFor, type Choices } from './choices.js';
import { DirectoryController, type AboutDirectory } from './directory-controller.js';
import type { DirectorySource } from './directory-source.js';
import { Finding } from './finding.js';
import { foundAtStart, type FinderStart } from './start.js';
import { Where } from './where.js';

/** Somebody types: what was found is said, and ways on are looked for, once they rest. */
const REST = 700;

/** What the finder needs of the element around it. */
export interface FinderHost extends ReactiveControllerHost {
  /** The page is the finder's own: choices that may stand in an address are kept in it. */
  readonly ownPage: boolean;
  /** How many were found, once somebody rests. */
  found(count: number): void;
  /** The directory is there. */
  directoryCame(): void;
}

/** Looks for services: choices in, what was found out. Knows no words and draws nothing. */
export class Finder implements ReactiveController {
  choices = NO_CHOICES;
  /** Counts changes that the form shows; what is typed is not one of them. */
  revision = 0;
  hints: readonly Hint[] = [];
  /** BCP 47, those that services speak. */
  languages: readonly string[] = [];
  /** Ids of entries whose rest is shown. */
  readonly opened = new Set<string>();
  readonly finding = new Finding();
  readonly where: Where;
  readonly directory: DirectoryController;
  #about: AboutDirectory | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: FinderHost,
    source: DirectorySource,
  ) {
    this.where = new Where(
      () => source.adapter,
      () => this.#changed(),
    );
    this.directory = new DirectoryController(
      host,
      () => source.find(),
      () => this.#came(),
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
  }

  /** What is known of the list that is shown. */
  get about(): AboutDirectory | undefined {
    const { state } = this.directory;
    return state.kind === 'ready' ? state.directory.about : this.#about;
  }

  /** What the server found. */
  start(start: FinderStart): void {
    this.languages = start.languages;
    this.#about = start.about;
    this.finding.take(foundAtStart(start));
  }

  /** Choices from an address. */
  startWith(query: string): void {
    this.choices = { ...NO_CHOICES, ...choicesIn(query) };
    this.#changed();
  }

  choose(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    if (Object.keys(change).join() === 'words') this.#look();
    else if ('borough' in change && this.where.state.kind !== 'none') this.where.clear();
    else this.#changed();
  }

  startAgain(): void {
    this.choices = NO_CHOICES;
    this.where.clear();
  }

  follow(hint: Hint): void {
    const { state } = this.directory;
    if (state.kind !== 'ready') return;
    this.choices = { ...this.choices, ...state.changeFor(hint) };
    if ('within' in hint) this.where.within(hint.within);
    else if ('without' in hint && hint.without === 'place') this.where.clear();
    else this.#changed();
  }

  /** Everything that was chosen and put aside leaves the page's memory. */
  wipe(): void {
    this.opened.clear();
    this.startAgain();
  }

  #changed(): void {
    this.revision++;
    if (this.host.ownPage && !isServer) keepInAddress(this.choices);
    this.#look();
  }

  #look(): void {
    const { state } = this.directory;
    this.host.requestUpdate();
    if (state.kind !== 'ready') return;
    this.hints = [];
    this.finding.take(state.directory.look(this.choices, this.where.place));
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#rest, REST);
  }

  #rest = (): void => {
    const { state } = this.directory;
    const { total } = this.finding;
    if (!total && state.kind === 'ready') this.hints = state.directory.hints(this.choices, this.where.place);
    this.host.found(total);
    this.host.requestUpdate();
  };

  #came(): void {
    const { state } = this.directory;
    if (state.kind === 'ready') {
      this.languages = state.directory.languages;
      this.revision++;
      this.host.directoryCame();
    }
    this.#look();
  }
}

/** The page's own entries stay as they are: Back leaves the page, and coming back finds the choices. */
function keepInAddress(choices: Choices): void {
  const url = new URL(location.href);
  const level = url.searchParams.get('reading-level');
  url.search = queryFor(choices);
  if (level) url.searchParams.set('reading-level', level);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
