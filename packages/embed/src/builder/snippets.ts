import { html, type Html } from '../pages/html.js';
import type { Choice, Cms } from './choice.js';

/** Something to copy, and what to do with it. */
export interface Snippet {
  id: 'link' | 'element' | 'frame' | 'shortcode' | 'loader' | 'library' | 'template';
  title: string;
  code: string;
  steps: readonly string[];
}

/** The address of the hosted page, on a host or below it. */
export function hostedPath({ widget, value, look, easy }: Choice): string {
  const query = new URLSearchParams();
  if (widget.param && value) query.set(widget.param, value);
  if (easy) query.set('reading-level', 'easy');
  if (look) query.set('theme', look);
  const text = query.toString();
  return `/w/${widget.id}${text && `?${text}`}`;
}

/**
 * What to copy into a website, the surest way first.
 * @param host this server's address as visitors see it, without a slash at its end
 */
export function snippetsFor(choice: Choice, host: string): Snippet[] {
  const all = { link, element, frame, shortcode, loader, library, template };
  return BY_CMS[choice.cms].map((id) => all[id](choice, host));
}

const BY_CMS: Readonly<Record<Cms, readonly Snippet['id'][]>> = {
  html: ['element', 'link', 'frame'],
  wordpress: ['shortcode', 'link', 'frame'],
  drupal: ['link', 'library', 'frame'],
  umbraco: ['link', 'template', 'frame'],
  other: ['link', 'loader', 'frame'],
};

function anchor(choice: Choice, host: string) {
  return html`<a href="${host}${hostedPath(choice)}">${choice.widget.link}</a>`;
}

/** For Cloudflare: Rocket Loader would hold it back. */
function scriptTag(host: string) {
  return html`<script src="${host}/cdn/loader.js" async data-cfasync="false"></script>`;
}

/** The style sheet that a widget on the page itself takes its look from. */
function lookTag({ look }: Choice, host: string) {
  return look && html`<link rel="stylesheet" href="${host}/cdn/themes/${look}.css" />`;
}

function lines(...all: readonly (Html | string | undefined)[]): string {
  return all.filter((line) => line !== undefined).join('\n');
}

function link(choice: Choice, host: string): Snippet {
  return {
    id: 'link',
    title: 'A link',
    code: `<p>${anchor(choice, host)}</p>`,
    steps: [
      'Open your page in its editor, and go to where people should find this.',
      'Put the link in a paragraph of its own. If your editor shows a link button instead of code, use the address between the quotation marks and the words between the tags.',
      'Save, and press the link: it opens the page that you see in the preview.',
    ],
  };
}

function element(choice: Choice, host: string): Snippet {
  const { widget, value, easy } = choice;
  // Names and values are those that ship: nothing in them needs escaping.
  const own = widget.param && value ? ` ${widget.param}="${value}"` : '';
  const level = easy ? ' reading-level="easy"' : '';
  return {
    id: 'element',
    title: 'The widget on your page',
    code: lines(
      lookTag(choice, host),
      scriptTag(host),
      `<care-${widget.id}${own}${level}>`,
      `  <p>${anchor(choice, host)}</p>`,
      `</care-${widget.id}>`,
    ),
    steps: [
      'Paste all of it where the widget should be. The script may also stand in the head of the page. It is needed once, however many widgets there are.',
      'Keep the link inside: people without JavaScript see it, and so does everybody if the widget cannot load. You may add your phone number beside it.',
      'Save, and look at your page. Then check it below.',
    ],
  };
}

function frame(choice: Choice, host: string): Snippet {
  return {
    id: 'frame',
    title: 'A frame',
    code: lines(
      '<iframe',
      `  ${html`src="${host}${hostedPath(choice)}"`}`,
      `  ${html`title="${choice.widget.link}"`}`,
      '  width="100%"',
      '  height="700"',
      '></iframe>',
      html`<script src="${host}/cdn/frame.js" async data-cfasync="false"></script>`,
    ),
    steps: [
      'Use this only where neither of the others can be used: a frame is slower.',
      'Ask whoever runs Sixways for you to allow your website first (SIXWAYS_FRAME_ANCESTORS). Until then the frame stays empty.',
      'Paste it into a block for HTML. The script lets the frame grow with what is in it.',
    ],
  };
}

function shortcode(choice: Choice, host: string): Snippet {
  const { widget, value, easy, look } = choice;
  const own = widget.param && value ? ` ${widget.param}="${value}"` : '';
  return {
    id: 'shortcode',
    title: 'With the Sixways plugin',
    code: `[sixways widget="${widget.id}"${own}${easy ? ' reading-level="easy"' : ''}]`,
    steps: [
      `Once: whoever may add plugins uploads sixways-wordpress.zip under Plugins, and writes ${host} under Settings, Sixways.`,
      'In the editor, press the plus sign and choose the block “Personalised care widget”. It asks the same questions as this page and shows a preview.',
      'Or choose the block “Shortcode” and paste the line above. Both do the same.',
      ...(look
        ? [
            `For the look, add this under Appearance, Customise, Additional CSS: @import url("${host}/cdn/themes/${look}.css");`,
          ]
        : []),
    ],
  };
}

function loader(choice: Choice, host: string): Snippet {
  return {
    id: 'loader',
    title: 'The script that turns the link into the widget',
    code: lines(lookTag(choice, host), scriptTag(host)),
    steps: [
      'You can do without it: then the link opens a page of its own.',
      'Ask whoever looks after your website to put it into every page, before the end of the head.',
      'From then on a link that stands alone in its paragraph becomes the widget itself.',
    ],
  };
}

function library({ look }: Choice, host: string): Snippet {
  const css = look ? `\n  css:\n    theme:\n      ${host}/cdn/themes/${look}.css: { type: external }` : '';
  return {
    id: 'library',
    title: 'The script, in your Drupal theme',
    code: `sixways:
  js:
    ${host}/cdn/loader.js:
      type: external
      attributes: { async: true, data-cfasync: 'false' }${css}`,
    steps: [
      'You can do without it: then the link opens a page of its own.',
      'For whoever looks after the theme: add these lines to YOURTHEME.libraries.yml, and “- YOURTHEME/sixways” to libraries in YOURTHEME.info.yml.',
      'Clear the caches. From then on a link that stands alone in its paragraph becomes the widget. The text formats Basic HTML and Full HTML both keep the link.',
    ],
  };
}

function template(choice: Choice, host: string): Snippet {
  return {
    id: 'template',
    title: 'The script, in your Umbraco template',
    code: lines(lookTag(choice, host), scriptTag(host)),
    steps: [
      'You can do without it: then the link opens a page of its own.',
      'For whoever looks after the templates: paste it into the master template under Settings, Templates, before the end of the head.',
      'From then on a link that stands alone in its paragraph of the rich text editor becomes the widget.',
    ],
  };
}
