import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { day, number, objects, text, unique, type Loose } from './loose.js';
import { some } from './places.js';

/** What it costs: from the options that hold today, else from the older text of fees. */
export function costOf(service: Loose, today: string): Pick<DirectoryService, 'free' | 'cost'> {
  const options = objects(service['cost_options']).filter(
    ({ valid_to, amount }) => (day(valid_to) ?? today) >= today && number(amount) !== undefined,
  );
  if (options.length) {
    const free = options.every(({ amount }) => number(amount) === 0);
    return free ? { free } : { free, cost: unique(options.map(inWords)).join('; ') };
  }
  return ofFees(text(service['fees']) ?? text(service['fees_description']));
}

function inWords({ amount, amount_description, option }: Loose): string {
  const pounds = number(amount)!;
  const price = pounds === 0 ? 'Free' : `£${Number.isInteger(pounds) ? pounds : pounds.toFixed(2)}`;
  const whom = text(option);
  return [price, text(amount_description), whom && `(${whom})`].filter(Boolean).join(' ');
}

function ofFees(fees: string | undefined): Pick<DirectoryService, 'free' | 'cost'> {
  if (fees === undefined) return {};
  const price = /£\s*0*[1-9]|£\s*0?\.\d*[1-9]/.test(fees);
  if (!price && /^(free\b|no (charge|cost|fee)|£?0(\.00)?$)/i.test(fees)) return { free: true };
  return { ...some('free', price ? false : undefined), cost: fees };
}
