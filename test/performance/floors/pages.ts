import { site } from '@sixways/content';

/** A page with nothing on it but the widget: for what happens once it is there. */
export async function hostPage(): Promise<string> {
  const content = JSON.stringify(await site('demo')).replaceAll('<', '\\u003c');
  return document(
    '<script src="/cdn/loader.js" async></script>',
    `<care-self-referral no-history><script type="application/json">${content}</script></care-self-referral>`,
  );
}

/** The same page for the form in raw DOM. */
export function twinPage(): string {
  return document('<script src="/twin/raw-form.js" type="module"></script>', '<div id="twin"></div>');
}

/** A page for the options grid alone; its content comes by script. */
export function gridHostPage(): string {
  return document(
    '<script src="/cdn/loader.js" async></script>',
    '<care-options-grid><p>The grid comes here.</p></care-options-grid>',
  );
}

/** The same page for the grid in raw DOM. */
export function gridTwinPage(): string {
  return document('<script src="/twin/raw-grid.js" type="module"></script>', '<div id="twin"></div>');
}

/** A page for the finder alone; its services come by script. */
export function finderHostPage(): string {
  return document(
    '<script src="/cdn/loader.js" async></script>',
    '<care-service-finder><p>The list comes here.</p></care-service-finder>',
  );
}

/** The same page for the list in raw DOM. */
export function finderTwinPage(): string {
  return document('<script src="/twin/raw-finder.js" type="module"></script>', '<div id="twin"></div>');
}

function document(head: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body>
</html>`;
}
