import { FinderSite } from '@sixways/core/model/finder-site.js';
import { parse } from '@sixways/core/model/parse.js';

/** @throws {ContentError} */
export function checkContent(data: unknown): FinderSite {
  return parse(FinderSite, data);
}
