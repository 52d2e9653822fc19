import { AdapterError } from '@sixways/core/errors.js';
import type { Area, AreaSummary } from '@sixways/core/model/area.js';
import type { AreasPort, CallOptions } from '@sixways/core/ports.js';

/** Where areas come from: shipped content, a host's own table, a file over the network. */
export interface AreaSource {
  list(): AreaSummary[] | Promise<AreaSummary[]>;
  /** Undefined when it does not know the area. */
  get(gss: string): Area | undefined | Promise<Area | undefined>;
}

/** The areas port over any source. */
export function areasPort(source: AreaSource): AreasPort {
  return {
    list: (options) => read(() => source.list(), options),
    async get(gss, options) {
      const area = await read(() => source.get(gss), options);
      if (!area) throw new AdapterError('not-found', `No area ${gss}`);
      return area;
    },
  };
}

async function read<T>(work: () => T | Promise<T>, { signal }: CallOptions = {}): Promise<T> {
  signal?.throwIfAborted();
  try {
    const found = await work();
    signal?.throwIfAborted();
    return found;
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof AdapterError
      ? cause
      : new AdapterError('unavailable', 'The areas could not be read', { cause });
  }
}
