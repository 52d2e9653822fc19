import { areaSummaries } from '@sixways/content';

/** The names of the boroughs that ship, by GSS code. */
export async function areaNames(): Promise<(gss: string) => string | undefined> {
  const names = new Map((await areaSummaries()).map(({ gss, name }) => [gss, name]));
  return (gss) => names.get(gss);
}
