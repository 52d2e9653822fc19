import * as v from 'valibot';
import { GssCode, Text } from './common.js';

/** A corner of a boundary: longitude, then latitude, in degrees (WGS 84), as GeoJSON has it. */
export const Corner = v.tuple([v.number(), v.number()]);

/** One borough on the map. */
export const MapBorough = v.object({
  gss: GssCode,
  name: Text,
  /** A point well inside, where its name has room. Degrees. */
  centre: v.object({ latitude: v.number(), longitude: v.number() }),
  /** Boroughs that it shares a border on land with. */
  neighbours: v.array(GssCode),
  /** Its boundary; more rings for parts that lie apart. The last corner joins the first. */
  rings: v.pipe(v.array(v.pipe(v.array(Corner), v.minLength(3))), v.minLength(1)),
});

/** Boundaries of boroughs, much simplified: to draw, and to tell roughly where a point is. */
export const BoroughMapData = v.object({
  /** Who it is from, in the words that the licence asks for. Shown beside the map. */
  credit: Text,
  boroughs: v.array(MapBorough),
});
export type BoroughMapData = v.InferOutput<typeof BoroughMapData>;

/** Boroughs by the first half of a postcode. It crosses boundaries: never for who may use a service. */
export const Outcodes = v.object({
  note: Text,
  outcodes: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'Write the first half of a postcode, such as SE18')),
    v.pipe(v.array(GssCode), v.minLength(1)),
  ),
});
export type Outcodes = v.InferOutput<typeof Outcodes>;
