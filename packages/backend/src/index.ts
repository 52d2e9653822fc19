export { buildApp } from './app.js';
export { readConfig, type Config, type OidcConfig } from './config.js';
export { openDatabase } from './db/open.js';
export { StartError, type Database } from './db/database.js';
