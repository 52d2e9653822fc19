/** The name of the browser's database; here, so that looking for it needs no adapter. */
const DATABASE = 'sixways-records';

/** Whether this device keeps records from an earlier visit. Looks without writing. */
export async function lookAtDevice(): Promise<boolean> {
  if (!(await mayHoldRecords())) return false;
  const { deviceHolds } = await import('./on-device.js');
  return deviceHolds();
}

async function mayHoldRecords(): Promise<boolean> {
  if (!globalThis.indexedDB) return false;
  // Where databases cannot be listed, the adapter looks into them.
  if (!indexedDB.databases) return true;
  return (await indexedDB.databases().catch(() => [])).some(({ name }) => name === DATABASE);
}
