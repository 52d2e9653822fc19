import { html, type Html, trusted } from './html.js';

/** A page's parts. */
export interface PageParts {
  /** BCP 47. */
  lang: string;
  title: string;
  /** For `<head>`: style, scripts. */
  head: Html;
  body: Html;
  className?: string;
}

/** Six ways that meet: drawn into the page, so that no browser asks for another file. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 16 16"><g stroke="#00575e" stroke-width="3" stroke-linecap="round"><path d="M0-6V6M-5.2-3 5.2 3M-5.2 3 5.2-3"/></g></svg>',
)}`;

/** A whole document. */
export function page({ lang, title, head, body, className }: PageParts): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${ICON}">
${head}
</head>
<body${className ? html` class="${className}"` : undefined}>
${body}
</body>
</html>
`.text;
}

/** A style element. Its very text is allowed by hash: change nothing around it. */
export function style(css: string): Html {
  return trusted(`<style>${css}</style>`);
}
