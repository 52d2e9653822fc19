import { ContentError } from '@sixways/core/errors.js';
import { applyChanges } from '@sixways/core/form/changes.js';
import { parse } from '@sixways/core/model/parse.js';
import { ReferralSite } from '@sixways/core/model/site.js';
import { SHIPPED_FORM } from './shipped-form.js';

/** @throws {ContentError} */
export function checkSite(data: unknown): ReferralSite {
  const site = parse(ReferralSite, data);
  if (site.practice && !site.service && !site.area)
    throw new ContentError([
      { path: 'service', text: 'Say which service answers, or which area the practice is in' },
    ]);
  if (site.form) applyChanges(SHIPPED_FORM, site.form);
  return site;
}
