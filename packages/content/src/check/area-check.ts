import type { ContentFault } from '@sixways/core/errors.js';
import type { Area, RouteRule } from '@sixways/core/model/area.js';

/** What the schema cannot see: routes that lead nowhere, rules that nobody has read, practices listed twice. */
export function areaFaults(area: Area): ContentFault[] {
  return [
    ...area.routes.flatMap((rule, i) => routeFaults(rule, area, `routes[${i}]`)),
    ...(area.doors.some(({ phone }) => phone)
      ? []
      : [{ path: 'doors', text: 'Give at least one door with a phone number' }]),
    ...area.practices.flatMap((practice, i) =>
      area.practices.findIndex(({ ods }) => ods === practice.ods) < i
        ? [{ path: `practices[${i}].ods`, text: `"${practice.ods}" is listed twice` }]
        : [],
    ),
  ];
}

function routeFaults(rule: RouteRule, area: Area, path: string): ContentFault[] {
  const faults: ContentFault[] = [];
  if (rule.route === 'self' && !rule.service)
    faults.push({ path: `${path}.service`, text: 'Say who answers the referral' });
  if (rule.route === 'phone' && !rule.service?.phone)
    faults.push({ path: `${path}.service.phone`, text: 'Give the number to ring' });
  if (rule.route === 'unknown' && !rule.reason)
    faults.push({ path: `${path}.reason`, text: 'Say that it is not known, and who knows' });
  if (rule.route !== 'unknown' && !area.source)
    faults.push({
      path: 'source',
      text: 'Say where the rule was read, and when; or set the route to "unknown"',
    });
  for (const [i, ods] of (rule.practices ?? []).entries())
    if (!area.practices.some((practice) => practice.ods === ods))
      faults.push({ path: `${path}.practices[${i}]`, text: `The area has no practice "${ods}"` });
  return faults;
}
