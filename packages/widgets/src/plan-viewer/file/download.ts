import type { PersonFile } from '@sixways/adapters/person-file/person-file.js';

/** Hands a file to the browser, which asks or knows where to put it. */
export function download({ name, type, text }: PersonFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
