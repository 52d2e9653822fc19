/** One line of the benchmark's table. */
export interface Row {
  what: string;
  /** What was measured, with its unit. */
  figure: string;
  /** As performance budgets name it, such as `≤ 1.25`. */
  budget?: string;
  /** Whether the budget holds. Absent: there is none. */
  ok?: boolean;
}

/** Most a figure may be. `note` says what it was measured beside. */
export function atMost(what: string, value: number, budget: number, unit = '', note = ''): Row {
  return judged(what, value, budget, unit, note, '≤', value <= budget);
}

/** Least a figure must be. */
export function atLeast(what: string, value: number, budget: number, unit = '', note = ''): Row {
  return judged(what, value, budget, unit, note, '≥', value >= budget);
}

/** A figure to know, without a budget. */
export function info(what: string, value: number, unit = '', note = ''): Row {
  return { what, figure: `${short(value)} ${unit} ${note}`.trim() };
}

function judged(
  what: string,
  value: number,
  budget: number,
  unit: string,
  note: string,
  sign: string,
  ok: boolean,
): Row {
  return {
    what,
    figure: `${short(value)} ${unit} ${note}`.replace(/ +/g, ' ').trim(),
    budget: `${sign} ${short(budget)} ${unit}`.trim(),
    ok,
  };
}

/** Prints rows below one another. */
export function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { what, figure, budget = '', ok } of rows) {
    const verdict = ok === undefined ? '' : ok ? 'ok' : 'FALLS SHORT';
    console.log(`  ${what.padEnd(52)} ${figure.padEnd(44)} ${budget.padEnd(16)} ${verdict}`.trimEnd());
  }
}

/** Enough digits to tell, no more. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3)));
}
