import { fault, type Finding } from './findings.js';
import { allows, allowsScript, type Policy, sourcesFor } from './policy-sources.js';
import type { PageParts } from './read-page.js';

/** What the page is held against. */
export interface Kit {
  /** This server's address as visitors see it. */
  host: URL;
  /** Names of all widgets: `self-referral`. */
  widgets: ReadonlySet<string>;
  /** Who may show hosted pages in a frame, as in the policy. */
  frameAncestors: readonly string[];
  /** Websites that may send here; `*` for all. */
  origins: readonly string[];
}

/** Everything that is found, faults first. */
export function checkPage(page: PageParts, kit: Kit): Finding[] {
  const faults = [
    ...presence(page),
    ...scripts(page),
    ...hosts(page, kit),
    ...tags(page, kit),
    ...policies(page, kit),
    ...frames(page, kit),
  ];
  if (!faults.some(({ kind }) => kind === 'fault')) faults.push(works(page));
  return faults.sort((a, b) => Number(b.kind === 'fault') - Number(a.kind === 'fault'));
}

function presence({ asText, tags, links, frames, scripts }: PageParts): Finding[] {
  const widgets = tags.filter(({ name }) => name !== 'care-journey');
  const found: Finding[] = [];
  if (asText === 'shortcode')
    found.push(
      fault(
        'tag-as-text',
        'Visitors read the shortcode as text',
        'The Sixways plugin is not active, or the shortcode stands in a block that shows code. Ask whoever looks after your WordPress to activate the plugin, and put the shortcode into a block called “Shortcode”.',
      ),
    );
  else if (asText)
    found.push(
      fault(
        'tag-as-text',
        'Visitors read the code as text',
        'The code was pasted where the editor takes words. Delete it, switch the editor to its HTML or source view, and paste it there. If it has no such view, use the link.',
      ),
    );
  else if (widgets.length + links.length + frames.length === 0)
    found.push(
      scripts.length > 0
        ? fault(
            'tag-stripped',
            'The script is there, and the widget is not',
            'The editor has taken the tag away, as many do for safety. Use the link instead: editors keep it, and the script turns it into the widget.',
          )
        : fault(
            'nothing',
            'There is no widget on this page',
            'We found neither a link, nor a tag, nor a frame of ours. Was the page published? Is it the right address? If your editor shows the widget and the page does not, the editor has taken it away: use the link.',
          ),
    );
  if (widgets.length > 0 && scripts.length === 0)
    found.push(
      fault(
        'no-script',
        'The script is missing',
        'The tag is there, but nothing turns it into the widget. Editors often take scripts away: ask whoever looks after your website to put the script into every page, or use the link.',
      ),
    );
  if (widgets.length === 0 && links.length > 0 && scripts.length === 0)
    found.push({
      kind: 'note',
      id: 'link-only',
      title: 'The link opens a page of its own',
      advice: 'That works for everybody. If you want the widget on your own page, add the script too.',
    });
  return found;
}

function scripts({ url, scripts: all, frames }: PageParts): Finding[] {
  const found: Finding[] = [];
  const bases = new Set(all.map(({ url: { href } }) => href));
  if (bases.size > 1)
    found.push(
      fault(
        'two-versions',
        'There are two different scripts of ours',
        `They are ${[...bases].join(' and ')}. The first one to come wins, and that may change from visit to visit. Keep one of them.`,
      ),
    );
  else if (all.length > 1)
    found.push({
      kind: 'note',
      id: 'script-twice',
      title: 'The script is there twice',
      advice: 'It does no harm, since the second does nothing. You may take one away.',
    });
  if (all.some(({ heldBack }) => heldBack))
    found.push(
      fault(
        'held-back',
        'Something holds the script back',
        'A tool for speed (such as Rocket Loader or WP Rocket) or for consent to cookies has changed the script, so that it runs late or never. Tell the tool to leave it alone: for Rocket Loader, add data-cfasync="false" to the script. It sets no cookies and needs no consent.',
      ),
    );
  const insecure = [...all, ...frames].some((part) => part.url.protocol === 'http:');
  if (url.protocol === 'https:' && insecure)
    found.push(
      fault(
        'mixed-content',
        'Your page is secure, and what it loads of ours is not',
        'Browsers block that. Change http:// to https:// in the code.',
      ),
    );
  return found;
}

function hosts({ scripts: all, links, frames }: PageParts, { host }: Kit): Finding[] {
  const strange = [...all, ...frames, ...links.map((url) => ({ url }))].find(
    ({ url }) => url.host !== host.host,
  );
  if (!strange) return [];
  return [
    fault(
      'wrong-host',
      'An address leads to another place',
      `The page has ${strange.url.href}, and this Sixways is at ${host.origin}. Editors sometimes make addresses relative, or a test address was left. Copy the code again.`,
    ),
  ];
}

function tags({ tags: all, links }: PageParts, { host, widgets }: Kit): Finding[] {
  const found: Finding[] = [];
  const named = [
    ...all.map(({ name }) => name.slice('care-'.length)),
    ...links.flatMap((url) =>
      url.host === host.host ? [url.pathname.split('/w/')[1]!.replace(/\/$/, '')] : [],
    ),
  ];
  const unknown = named.find((name) => name !== 'journey' && !widgets.has(name));
  if (unknown !== undefined)
    found.push(
      fault(
        'unknown-widget',
        `There is no widget called “${unknown}”`,
        'A letter may be wrong. Copy the code again.',
      ),
    );
  if (all.some(({ name, hasFallback }) => name !== 'care-journey' && !hasFallback))
    found.push(
      fault(
        'no-fallback',
        'There is nothing inside the tag',
        'Whoever has no JavaScript, and everybody while the widget cannot load, sees nothing at all. Put the link, and your phone number, between the opening and the closing tag.',
      ),
    );
  return found;
}

function policies(
  { url, policies: all, scripts: ours, frames, styles, tags, links }: PageParts,
  kit: Kit,
): Finding[] {
  const { host, origins } = kit;
  const found: Finding[] = [];
  const every = (test: (policy: Policy) => boolean): boolean => all.every(test);
  const fits =
    (target: URL, ...names: string[]) =>
    (policy: Policy) => {
      const sources = sourcesFor(policy, ...names, 'default-src');
      return !sources || allows(sources, target, url);
    };
  const say = (id: Finding['id'], what: string, directive: string) =>
    found.push(
      fault(
        id,
        `Your website’s security policy blocks ${what}`,
        `Ask whoever looks after your website to add ${host.origin} to ${directive} in its Content-Security-Policy.`,
      ),
    );

  const blocked = ours.some((script) => {
    return !every((policy) => {
      const sources = sourcesFor(policy, 'script-src-elem', 'script-src', 'default-src');
      return !sources || allowsScript(sources, script.url, url, script);
    });
  });
  if (blocked) say('csp-script', 'the script', 'script-src');
  const api = new URL('/fhir/R4', host);
  if (ours.length > 0 && !every(fits(api, 'connect-src')))
    say('csp-connect', 'what the widget sends and reads', 'connect-src');
  if (styles.some((style) => !every(fits(style, 'style-src-elem', 'style-src'))))
    say('csp-style', 'the colours', 'style-src');
  if (frames.some((frame) => !every(fits(frame.url, 'frame-src', 'child-src'))))
    say('csp-frame', 'the frame', 'frame-src');
  if (ours.length > 0 && all.some(refusesLit))
    found.push(
      fault(
        'csp-trusted-types',
        'Your website’s security policy does not know lit-html',
        'Ask whoever looks after your website to add lit-html to trusted-types in its Content-Security-Policy.',
      ),
    );
  const sends = [...tags.map(({ name }) => name), ...links.map(({ pathname }) => pathname)].some((name) =>
    name.endsWith('self-referral'),
  );
  if (
    sends &&
    ours.length > 0 &&
    url.origin !== host.origin &&
    !origins.includes('*') &&
    !origins.includes(url.origin)
  )
    found.push(
      fault(
        'may-not-send',
        'Your website may not send forms here yet',
        `People could fill in the form on your page and not send it. Ask whoever runs Sixways to add ${url.origin} to SIXWAYS_ORIGINS.`,
      ),
    );
  return found;
}

function refusesLit(policy: Policy): boolean {
  const names = policy.get('trusted-types');
  return (
    policy.has('require-trusted-types-for') && !!names && !names.includes('lit-html') && !names.includes('*')
  );
}

function frames({ url, frames: all }: PageParts, { host, frameAncestors }: Kit): Finding[] {
  const found: Finding[] = [];
  const ours = all.filter((frame) => frame.url.host === host.host);
  if (ours.length > 0 && !allows(frameAncestors, url, host))
    found.push(
      fault(
        'frame-refused',
        'The frame stays empty',
        `This Sixways does not allow your website to show its pages in a frame. Ask whoever runs it to add ${url.origin} to SIXWAYS_FRAME_ANCESTORS, or use the link.`,
      ),
    );
  if (ours.some(({ title }) => !title.trim()))
    found.push(
      fault(
        'frame-untitled',
        'The frame has no title',
        'People who use a screen reader cannot tell what it is. Add title="…" with the words that the link would have.',
      ),
    );
  return found;
}

function works({ tags, links, frames }: PageParts): Finding {
  const count = tags.filter(({ name }) => name !== 'care-journey').length;
  const what = [`${count} in tags`, `${links.length} in links`, `${frames.length} in frames`].join(', ');
  return {
    kind: 'fine',
    id: 'works',
    title: 'What a visitor gets is as it should be',
    advice: `We found these widgets: ${what}. We looked at the page’s code and its headers. What scripts of your website do later, we cannot see: look at the page once yourself.`,
  };
}
