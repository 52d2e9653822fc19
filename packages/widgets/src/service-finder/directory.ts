import type { DirectoryPort } from '@sixways/core/ports.js';
import {
  findServices,
  hintsFor,
  prepareServices,
  warmUp,
  type Filter,
  type Found,
  type Hint,
  type ServiceIndex,
  type ServiceQuery,
} from '@sixways/core/rules/find-services/index.js';
import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { NO_CHOICES, searchFor, type Choices } from './choices.js';
import type { AboutDirectory } from './directory-controller.js';
import { viewOf } from './service-view.js';

/** Longest that texts are made ready to be searched in one go, in milliseconds: keys come first. */
const BREATH = 8;

/** Reads a directory. @throws {AdapterError} when it cannot be read at all */
export async function readDirectory(
  port: DirectoryPort,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<Directory> {
  const { services, fetchedAt, problems } = await port.services({ signal, onProgress });
  return new Directory(prepareServices(services), { fetchedAt, problems }, signal);
}

/** A directory in memory, to be searched. */
export class Directory {
  /** BCP 47, those that services speak. */
  readonly languages: readonly string[];
  #last: Found | undefined;

  constructor(
    private readonly index: ServiceIndex,
    readonly about: AboutDirectory,
    /** Ends what is still made ready. */
    signal: AbortSignal,
  ) {
    const languages = new Set<string>();
    for (const service of index.services) for (const each of service.languages) languages.add(each);
    this.languages = [...languages];
    this.#warmUp(signal);
  }

  /** A service in words. @param today `YYYY-MM-DD`, London */
  readonly view = viewOf;

  get services(): readonly DirectoryService[] {
    return this.index.services;
  }

  /** What fits. A word that grows only narrows what was found last. */
  look(choices: Choices, place: ServiceQuery['place']): Found {
    return (this.#last = findServices(this.index, searchFor(choices, place), this.#last));
  }

  /** What to try where nothing was found. */
  hints(choices: Choices, place: ServiceQuery['place']): Hint[] {
    return hintsFor(this.index, searchFor(choices, place));
  }

  /** While the page rests: the first word then finds its texts made. */
  #warmUp(signal: AbortSignal): void {
    const go = () => {
      const end = performance.now() + BREATH;
      if (!signal.aborted && !warmUp(this.index, () => performance.now() > end)) setTimeout(go, BREATH);
    };
    setTimeout(go, BREATH);
  }
}

/** The choice behind each of the rules' filters. */
const BEHIND: Record<Filter, keyof Choices> = {
  words: 'words',
  needs: 'need',
  place: 'borough',
  age: 'age',
  days: 'day',
  language: 'language',
  stepFree: 'stepFree',
  free: 'free',
  how: 'how',
  selfRefer: 'selfRefer',
};

/** The change that does what a hint says. Where it is about a reach, none of the choices changes. */
export function changeFor(hint: Hint): Partial<Choices> {
  if ('words' in hint) return { words: hint.words };
  if ('within' in hint) return {};
  const key = BEHIND[hint.without];
  return { [key]: NO_CHOICES[key] };
}
