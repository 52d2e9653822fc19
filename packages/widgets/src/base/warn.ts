const said = new Set<string>();

/** One console warning for the page's author. The same words are said once, however many widgets say them. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`Sixways: ${text}`);
}
