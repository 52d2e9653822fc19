import type { BoroughMapData } from '@sixways/core/model/geo.js';
import type { Point } from '@sixways/core/rules/find-services/query.js';
import { load } from './load.js';

/** A borough, ready to be drawn. */
export interface BoroughShape {
  gss: string;
  name: string;
  /** For the `d` of an SVG path. */
  path: string;
  /** Where its name goes. */
  label: { x: number; y: number };
  /** The same place on earth. */
  centre: Point;
  /** Boroughs it shares a border on land with. */
  neighbours: readonly string[];
}

/** Our own map of the 14 boroughs: no tiles, no third party. */
export interface BoroughMap {
  viewBox: string;
  /** Who the boundaries are from: to be shown beside the map. */
  credit: string;
  boroughs: readonly BoroughShape[];
  /** Where a point of the earth is on the map. */
  at(point: Point): { x: number; y: number };
  /** The borough a point is in, or else undefined. Boundaries are simplified: near one, this may be the neighbour. */
  boroughAt(point: Point): string | undefined;
}

/** Units of the drawing for one degree of latitude. */
const SCALE = 2000;
/** How much shorter a degree of longitude is here. */
const NARROWER = Math.cos((51.5 * Math.PI) / 180);
/** Units around the boroughs, so that their outlines are not cut off. */
const MARGIN = 8;

/**
 * The map, loaded when somebody asks for it.
 * @throws {AdapterError} `offline` when it could not be fetched
 */
export async function boroughMap(): Promise<BoroughMap> {
  const data = await load<BoroughMapData>(
    () => import('../data/geo/borough-map.json', { with: { type: 'json' } }),
  );
  const corners = data.boroughs.flatMap(({ rings }) => rings.flat());
  const west = Math.min(...corners.map(([longitude]) => longitude));
  const north = Math.max(...corners.map(([, latitude]) => latitude));
  const x = (longitude: number) => Math.round((longitude - west) * NARROWER * SCALE) + MARGIN;
  const y = (latitude: number) => Math.round((north - latitude) * SCALE) + MARGIN;
  const at = ({ latitude, longitude }: Point) => ({ x: x(longitude), y: y(latitude) });
  const right = Math.max(...corners.map(([longitude]) => x(longitude))) + MARGIN;
  const bottom = Math.max(...corners.map(([, latitude]) => y(latitude))) + MARGIN;
  return {
    viewBox: `0 0 ${right} ${bottom}`,
    credit: data.credit,
    boroughs: data.boroughs.map(({ gss, name, centre, neighbours, rings }) => ({
      gss,
      name,
      path: rings
        .map((ring) => `M${ring.map((corner) => `${x(corner[0])} ${y(corner[1])}`).join('L')}Z`)
        .join(''),
      label: at(centre),
      centre,
      neighbours,
    })),
    at,
    boroughAt: (point) => data.boroughs.find(({ rings }) => rings.some((ring) => isIn(ring, point)))?.gss,
  };
}

/** Even-odd: a line to the east crosses the boundary an odd number of times. */
function isIn(ring: readonly (readonly [number, number])[], { latitude, longitude }: Point): boolean {
  let inside = false;
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring.at(i - 1)!;
    if (y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1)
      inside = !inside;
  }
  return inside;
}
