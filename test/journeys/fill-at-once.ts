import type { Given } from './walker.js';

/**
 * In the page: fills in the whole form by script, up to "check your answers", within a second.
 * For tests of what comes after; the walker shows that people can do it.
 */
export async function fillAtOnce(answers: Given): Promise<void> {
  const root = document.querySelector('care-self-referral')!.shadowRoot!;
  const until = async <Found>(find: () => Found, what: string): Promise<NonNullable<Found>> => {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((go) => setTimeout(go, 4))) {
      const found = find();
      if (found) return found;
    }
    throw new Error(`Waited for ${what}: ${root.textContent}`);
  };
  const controls = () => [
    ...root.querySelectorAll<HTMLInputElement>('.base > form :is(input, textarea, select)[name]'),
  ];
  const answer = (control: HTMLInputElement) => {
    const [field = '', part = ''] = control.name.split('-');
    const given = part ? (answers[field] as Record<string, string> | undefined)?.[part] : answers[field];
    if (given === undefined) return;
    if (control.type === 'radio' || control.type === 'checkbox') {
      const isWanted = Array.isArray(given) ? given.includes(control.value) : given === control.value;
      if (isWanted && !control.checked) control.click();
    } else {
      control.value = given as string;
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  };
  while (!root.querySelector('.summary')) {
    const form = await until(() => root.querySelector('.base > form'), 'a form');
    const seen = new Set<string>();
    for (;;) {
      const next = controls().find(({ name }) => !seen.has(name));
      if (!next) break;
      seen.add(next.name);
      for (const control of controls()) if (control.name === next.name) answer(control);
      await new Promise((go) => setTimeout(go, 4));
    }
    form.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await until(() => root.querySelector('.base > form') !== form, 'the next page');
  }
}
