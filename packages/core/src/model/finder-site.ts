import * as v from 'valibot';
import { Door } from './area.js';
import { GssCode, Text } from './common.js';

/** What a website that embeds the service finder says about itself: the JSON child of `<care-service-finder>`. */
export const FinderSite = v.object({
  /** Whom to ask where nothing was found, or the list did not come: people and numbers, before those that always stand. */
  doors: v.optional(v.array(Door), []),
  /** The boroughs to choose from. By default those that ship, or those the adapter knows. */
  boroughs: v.optional(v.array(v.object({ gss: GssCode, name: Text }))),
});
export type FinderSite = v.InferOutput<typeof FinderSite>;
