import type { Area, Door, Practice, RouteKind, RouteRule, Service } from '../model/area.js';

/** Which way leads a person to social prescribing, and which line of which area's table says so. */
export interface RouteAnswer {
  route: RouteKind;
  /** The area whose line decided; absent where no area is known. */
  area: Area | undefined;
  rule: RouteRule | undefined;
  service: Service | undefined;
  /** The rule reads where the person is registered, lives, or neither is known. */
  because: 'registered' | 'resident' | 'no-area';
  /** The other area's answer, where the person lives in one and is registered in another: both doors are shown. */
  other: { area: Area; rule: RouteRule } | undefined;
}

/** How good an answer is for the person: a door they can open themselves comes before one they must ask for. */
const ORDER: RouteKind[] = ['self', 'phone', 'practitioner', 'unknown'];

/**
 * Reads the route table for one person. Registration comes before residence where both lead equally far,
 * since social prescribing is arranged by practices; a person at a boundary gets the better door, and sees both.
 * @param registration the area of the practice, where known
 */
export function routeFor(
  residence: Area | undefined,
  registration: Area | undefined,
  practice?: Pick<Practice, 'ods'>,
): RouteAnswer {
  const lines = [
    ...(registration ? [lineFor(registration, 'registered', practice)] : []),
    ...(residence ? [lineFor(residence, 'resident', practice)] : []),
  ].filter((line) => line !== undefined);
  lines.sort((a, b) => ORDER.indexOf(a.rule.route) - ORDER.indexOf(b.rule.route));
  const [best, second] = lines;
  if (!best)
    return {
      route: 'unknown',
      area: residence ?? registration,
      rule: undefined,
      service: undefined,
      because: 'no-area',
      other: undefined,
    };
  return {
    route: best.rule.route,
    area: best.area,
    rule: best.rule,
    service: best.rule.service,
    because: best.because,
    other: second && second.area.gss !== best.area.gss ? { area: second.area, rule: second.rule } : undefined,
  };
}

/** People and numbers beside the practice: of the area that decided, then of the other, each once. */
export function doorsOf({ area, other }: Pick<RouteAnswer, 'area' | 'other'>): Door[] {
  const doors = [...(area?.doors ?? []), ...(other?.area.doors ?? [])];
  return doors.filter(({ name }, i) => doors.findIndex((door) => door.name === name) === i);
}

function lineFor(
  area: Area,
  because: 'registered' | 'resident',
  practice: Pick<Practice, 'ods'> | undefined,
) {
  const rule = area.routes.find(
    (line) =>
      (line.for === because || line.for === 'either') &&
      (!line.practices || (practice !== undefined && line.practices.includes(practice.ods))),
  );
  return rule && { area, rule, because };
}
