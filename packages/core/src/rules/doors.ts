import type { Door } from '../model/area.js';
import { error, type Finding } from './finding.js';

/** Doors that lead nowhere: a name alone helps nobody. */
export function doorFindings(doors: readonly Door[]): Finding[] {
  return doors.flatMap((door, i) => closedDoor(door, `doors[${i}]`));
}

/** The same for one door. @param path where it stands */
export function closedDoor({ name, how, phone, href }: Door, path: string): Finding[] {
  if (how || phone || href) return [];
  return [
    error(
      'doors/closed',
      path,
      `"${name}" says no way to reach anybody`,
      'Add a phone number, a link, or how to ask',
    ),
  ];
}
