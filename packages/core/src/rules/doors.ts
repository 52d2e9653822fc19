import type { Door } from '../model/area.js';
import { error, type Finding } from './finding.js';

/** Doors that lead nowhere: a name alone helps nobody. */
export function doorFindings(doors: readonly Door[]): Finding[] {
  return doors.flatMap(({ name, how, phone, href }, i) =>
    how || phone || href
      ? []
      : [
          error(
            'doors/closed',
            `doors[${i}]`,
            `"${name}" says no way to reach anybody`,
            'Add a phone number, a link, or how to ask',
          ),
        ],
  );
}
