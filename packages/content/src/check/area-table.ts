import type { Area, RouteRule } from '@sixways/core/model/area.js';

/** The ways in words, for people who run services. */
const WAYS: Readonly<Record<RouteRule['route'], string>> = {
  self: 'refers themselves',
  phone: 'rings',
  practitioner: 'is referred by the practice',
  unknown: 'not confirmed',
};

/** Rows of the table in docs/areas-and-routes.md, one an area. */
export function areaTable(areas: readonly Area[]): string {
  const head = [
    'area',
    'registered with a practice there',
    'lives there',
    'from age',
    'why, as people read it',
    'read where',
    'look again',
  ];
  const rows = areas.map((area) => [
    `${area.name} (${area.gss})`,
    ways(area, 'registered'),
    ways(area, 'resident'),
    String(area.ageMin),
    [...new Set(area.routes.flatMap(({ reason }) => reason ?? []))].join(' '),
    area.source ? `${area.source.title}, ${area.source.seen}` : '–',
    area.reviewDue,
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

function ways(area: Area, who: 'registered' | 'resident'): string {
  return area.routes
    .filter((rule) => rule.for === who || rule.for === 'either')
    .map(({ route, practices, service }) =>
      [
        WAYS[route],
        service && `(${[service.name, service.phone].filter(Boolean).join(', ')})`,
        practices && `at ${practices.join(', ')}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** A page with what stands between two marks replaced: `<!-- areas -->` and `<!-- /areas -->`. */
export function withTable(page: string, mark: string, table: string): string {
  const [start, end] = [`<!-- ${mark} -->\n`, `\n<!-- /${mark} -->`];
  const from = page.indexOf(start) + start.length;
  return page.slice(0, from) + table + page.slice(page.indexOf(end, from));
}
