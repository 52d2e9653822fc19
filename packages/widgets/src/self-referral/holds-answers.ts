import { DRAFT_DATABASE, OUTBOX_DATABASE } from '@sixways/adapters/browser/names.js';
import { tookSteps } from './history-state.js';

/**
 * Whether an earlier visit left something that the first page must speak of: a referral that is not sent,
 * answers kept with a code, or steps in the browser's history. Looks without writing.
 */
export async function holdsAnswers(): Promise<boolean> {
  if (tookSteps()) return true;
  if (!globalThis.indexedDB) return false;
  // Where databases cannot be listed, the whole form looks into them.
  if (!indexedDB.databases) return true;
  const names = await indexedDB.databases().catch(() => []);
  return names.some(({ name }) => name === DRAFT_DATABASE || name === OUTBOX_DATABASE);
}
