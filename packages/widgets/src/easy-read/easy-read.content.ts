import { ContentError } from '@sixways/core/errors.js';
import type { EasyRead, PictureSet } from '@sixways/core/model/easy-read.js';

/**
 * Checks an explainer that a page gives. Schema and rules are loaded only here: what ships was checked when it was built.
 * @throws {ContentError} with the path of every fault
 */
export async function parseExplainer(data: unknown): Promise<EasyRead> {
  const [{ readEasyRead }, shipped] = await Promise.all([
    import('@sixways/core/rules/easy-read/check-easy-read.js'),
    shippedPictures(),
  ]);
  const names = shipped && { pictures: new Set(Object.keys(shipped)) };
  return withPictures(readEasyRead(data, names), shipped);
}

/**
 * An explainer that ships with the kit, with the drawings it shows: the server renders it as it is.
 * @throws {ContentError} where there is none of that name
 * @throws {AdapterError} `offline`
 */
export async function shippedExplainer(id: string): Promise<EasyRead> {
  const { EASY_READS, easyRead } = await import('@sixways/content/easy-reads.js');
  if (!EASY_READS.includes(id))
    throw new ContentError([
      { path: 'explainer', text: `There is no "${id}". There are: ${EASY_READS.join(', ')}` },
    ]);
  const [explainer, shipped] = await Promise.all([easyRead(id), shippedPictures()]);
  return withPictures(explainer, shipped);
}

/** Nothing when they could not be fetched: the words hold without them. */
async function shippedPictures(): Promise<PictureSet | undefined> {
  const { pictures } = await import('@sixways/content/pictures.js');
  return pictures().catch(() => undefined);
}

/** With the drawings of its cards and no others. Its own come before those that ship. */
function withPictures(easyRead: EasyRead, shipped: PictureSet = {}): EasyRead {
  const all = { ...shipped, ...easyRead.pictures };
  const used = new Set(easyRead.cards.map(({ picture }) => picture));
  return {
    ...easyRead,
    pictures: Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name))),
  };
}
