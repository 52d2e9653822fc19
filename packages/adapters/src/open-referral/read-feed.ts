import type { DirectoryProblem } from '@sixways/core/model/directory-service.js';
import { FeedError, fetchPage, type PageOptions } from './fetch-page.js';
import { text, type Loose } from './loose.js';
import { readPage, type FeedPage } from './page.js';

/** What was read of one feed: entries as they came, each once. */
export interface FeedReading {
  entries: Loose[];
  problems: DirectoryProblem[];
}

/** A feed, and the bounds of patience with it. */
export interface FeedRequest extends PageOptions {
  /** The feed's name. */
  source: string;
  /** Where its `/services` are. */
  url: string;
  /** When to stop, as `Date.now()` tells it. */
  until: number;
  perPage: number;
  maxPages: number;
  /** Told the entries so far. */
  onProgress: (count: number) => void;
}

/**
 * Reads a feed page by page until nothing new comes, whatever it says of its size: totals lie, pages repeat, some feeds
 * count from 0. Never throws for the feed's sake: what went wrong is a problem beside what was read.
 * @throws the signal's reason after an abort
 */
export async function readFeed(request: FeedRequest): Promise<FeedReading> {
  const feed = new Feed(request);
  await feed.read();
  return { entries: [...feed.entries.values()], problems: feed.problems };
}

class Feed {
  readonly entries = new Map<string, Loose>();
  readonly problems: DirectoryProblem[] = [];
  /** Entries that came, also those that came again. */
  private came = 0;
  private nonsense = 0;
  private total: number | undefined;
  /** Some servers refuse what they do not know. */
  private full = true;

  constructor(private readonly request: FeedRequest) {}

  async read(): Promise<void> {
    let page = await this.page(1);
    if (!page) return;
    let more = this.take(page);
    // A feed that counts from 0 has answered its second page.
    if (page.first === false) {
      const zero = await this.page(0);
      if (zero) this.take(zero);
    }
    let number = 2;
    for (; more && !this.isLast(page) && number <= this.request.maxPages; number++) {
      if (Date.now() > this.request.until) {
        this.problem('slow', `Too slow: given up after ${number - 1} pages`);
        break;
      }
      const next = await this.page(number, page.last === true);
      if (!next) break;
      page = next;
      more = this.take(page);
    }
    if (more && number > this.request.maxPages)
      this.problem('partial', `It does not end: given up after ${this.request.maxPages} pages`);
    this.sayWhatIsMissing();
  }

  /**
   * Undefined where it did not come: then the problem is said.
   * @param beyond after the last page, by the feed's own word: that there is no more is no problem
   */
  private async page(number: number, beyond = false): Promise<FeedPage | undefined> {
    try {
      return this.asPage(await this.fetch(number));
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      if (!beyond) this.problem(error.kind, `${error.message} (page ${number})`);
      return undefined;
    }
  }

  private async fetch(number: number): Promise<unknown> {
    try {
      return await this.fetchTwice(number);
    } catch (error) {
      const picky = error instanceof FeedError && (error.status === 400 || error.status === 422);
      if (!picky || !this.full) throw error;
      this.full = false;
      return this.fetchTwice(number);
    }
  }

  private async fetchTwice(number: number): Promise<unknown> {
    const url = this.address(number);
    return fetchPage(url, this.request).catch((error: unknown) => {
      if (!(error instanceof FeedError) || !error.mayPass) throw error;
      return fetchPage(url, this.request);
    });
  }

  private address(number: number): string {
    const url = new URL(this.request.url);
    url.searchParams.set('page', String(number));
    url.searchParams.set('per_page', String(this.request.perPage));
    if (this.full) url.searchParams.set('full', 'true');
    return url.href;
  }

  private asPage(body: unknown): FeedPage {
    const page = readPage(body);
    if (page) return page;
    throw new FeedError('not-a-feed', 'It answers JSON that is no list of services', 200);
  }

  /** @returns whether anything new came */
  private take(page: FeedPage): boolean {
    const before = this.entries.size;
    this.total ??= page.total;
    for (const [i, entry] of page.entries.entries()) {
      // What has no id is told apart by all it says.
      const id = text(entry['id']) ?? JSON.stringify(entry) ?? String(i);
      const known = this.entries.get(id);
      if (!known || Object.keys(entry).length > Object.keys(known).length) this.entries.set(id, entry);
    }
    const isNew = this.entries.size > before;
    // A page that came before says nothing of how many there are.
    if (isNew || !before) {
      this.came += page.entries.length;
      this.nonsense += page.nonsense;
    }
    this.request.onProgress(this.entries.size);
    return isNew;
  }

  /** It says so, and has given just as many as it said. Otherwise the next page tells. */
  private isLast(page: FeedPage): boolean {
    return page.last === true && this.came + this.nonsense === this.total;
  }

  private sayWhatIsMissing(): void {
    if (this.nonsense) this.problem('entry', `${this.nonsense} entries are empty or broken`, this.nonsense);
    const missing = (this.total ?? 0) - this.came - this.nonsense;
    if (missing > 0) this.problem('partial', `It says ${this.total} services and gave ${this.came}`, missing);
  }

  private problem(kind: DirectoryProblem['kind'], text: string, count?: number): void {
    this.problems.push({ source: this.request.source, kind, ...(count !== undefined && { count }), text });
  }
}
