import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { day, number, objects, text, unique, type Loose } from './loose.js';
import { some } from './places.js';
import { saysTerm } from './terms.js';

/** What it costs: from the options that hold today, else from the older text of fees. */
export function costOf(service: Loose, today: string): Cost {
  return { ...costInWords(service, today), ...some('free', saysTerm('free', service)) };
}

type Cost = Pick<DirectoryService, 'free' | 'cost'>;

function costInWords(service: Loose, today: string): Cost {
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

/** "Free", and nothing behind it: "Free if …" is not. */
const FREE =
  /^(it is |this (service )?is )?(free|free of charge|free to (all|attend|use|join|everyone)|no (charge|cost|fees?)|£?0(\.00)?)[.!]?$/i;

function ofFees(fees: string | undefined): Cost {
  if (fees === undefined) return {};
  if (FREE.test(fees)) return { free: true };
  return { ...some('free', /£\s*\d*[1-9]/.test(fees) ? false : undefined), cost: fees };
}
