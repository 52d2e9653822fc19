/** Databases that the kit makes in a browser, by what they hold. */
export const OUTBOX_DATABASE = 'sixways-outbox';
export const DRAFT_DATABASE = 'sixways-draft';
export const RECORDS_DATABASE = 'sixways-records';
/** Copies of public directories. */
export const DIRECTORY_DATABASE = 'sixways-directory';
