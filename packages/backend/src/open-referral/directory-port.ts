import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import type { DirectoryPort } from '@sixways/core/ports.js';
import type { Database } from '../db/database.js';
import { keepSource } from './keep-source.js';

/** The whole directory, for pages that this server draws itself. Ids are those of the feed. */
export function databaseDirectory(db: Database): DirectoryPort {
  return {
    async services({ signal, onProgress } = {}) {
      const rows = await db.query<{ service: string }>(
        'select s.service from directory_order o join directory_service s on s.id = o.service order by o.position',
      );
      signal?.throwIfAborted();
      onProgress?.(rows.length);
      const services = rows.map(({ service }) => JSON.parse(service) as DirectoryService);
      return { services, fetchedAt: new Date().toISOString(), problems: [] };
    },
  };
}

const SAMPLES = 'Sample directory (made up)';

/** Fills an empty directory with the made-up services that ship, until somebody imports real ones. */
export async function keepSamples(db: Database, samples: DirectoryPort): Promise<void> {
  const [any] = await db.query('select 1 from directory_source limit 1');
  if (any) return;
  const { services } = await samples.services();
  await keepSource(
    db,
    { name: SAMPLES, isSample: true },
    services.map((service) => ({ service })),
  );
}
