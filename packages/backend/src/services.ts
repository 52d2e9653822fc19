import type { Config } from './config.js';
import type { Database } from './db/database.js';

/** What every part of the server is given. */
export interface Services {
  db: Database;
  config: Config;
  /** This package's version. */
  version: string;
}
