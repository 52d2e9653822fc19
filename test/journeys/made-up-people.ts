/** The demonstration's made-up people, signing in and out as themselves. */
import type { TestPage } from '../support/browsers.js';
import type { Server } from '../support/server.js';

export type MadeUp = 'sam' | 'robin';

/** @throws {Error} when the server said no password, as at a second start on the same data */
export function passwordOf(server: Server, name: MadeUp): string {
  const password = new RegExp(`^\\s+${name}\\s+(\\S+)`, 'm').exec(server.output())?.[1];
  if (!password) throw new Error(`No password for ${name} in: ${server.output()}`);
  return password;
}

/** Signs in by the form, and is led on to the ICB's page. @param url where the server's pages are seen */
export async function signIn(
  page: TestPage,
  url: string,
  server: Server,
  name: MadeUp = 'sam',
): Promise<void> {
  await page.goto(`${url}me/sign-in?next=/icb/`);
  await page.focus('#name');
  await page.type(name);
  await page.focus('#password');
  await page.type(passwordOf(server, name));
  await page.press('Enter');
  await page.waitFor(() => location.pathname === '/icb/');
}

/** Signs out by the button. */
export async function signOut(page: TestPage, url: string): Promise<void> {
  await page.goto(`${url}me/`);
  await page.click('button', 'Sign out');
  await page.waitFor(() => location.pathname === '/me/sign-out');
}
