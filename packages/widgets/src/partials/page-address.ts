/** An attribute may hold anything: only an address of a page becomes a link. */
export function isPageAddress(url: string): boolean {
  return /^(https?:\/\/|\/(?!\/))/i.test(url);
}
