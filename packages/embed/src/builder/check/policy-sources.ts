/** One Content-Security-Policy: sources by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads policies as headers and meta elements have them: several, between commas. The first of a directive counts. */
export function readPolicies(text: string): Policy[] {
  return text.split(',').map((policy) => {
    const directives = new Map<string, string[]>();
    for (const part of policy.split(';')) {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
    }
    return directives;
  });
}

/** What a policy says for something, by the first directive that is there. Undefined: nothing, all may load. */
export function sourcesFor(policy: Policy, ...names: readonly string[]): readonly string[] | undefined {
  const name = names.find((each) => policy.has(each));
  return name === undefined ? undefined : policy.get(name);
}

/** What lets a script in besides its address. */
export interface ScriptMarks {
  nonce?: string | undefined;
  integrity?: string | undefined;
}

/** Whether a list of sources lets a script in. */
export function allowsScript(sources: readonly string[], url: URL, self: URL, marks: ScriptMarks): boolean {
  if (marks.nonce && sources.includes(`'nonce-${marks.nonce}'`)) return true;
  const hashes = marks.integrity?.split(/\s+/).filter(Boolean) ?? [];
  if (hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`))) return true;
  return !sources.includes("'strict-dynamic'") && allows(sources, url, self);
}

/**
 * Whether a list of sources lets an address in.
 * @param self the page that the list stands on
 */
export function allows(sources: readonly string[], url: URL, self: URL): boolean {
  return sources.some((source) => matches(source, url, self));
}

const HOST_SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*)(?::(\d+|\*))?(\/.*)?$/i;

function matches(source: string, url: URL, self: URL): boolean {
  if (source === "'self'") return url.origin === self.origin || isUpgrade(self, url);
  if (source === '*') return /^https?:$/.test(url.protocol);
  const scheme = /^([a-z][a-z0-9+.-]*:)$/i.exec(source)?.[1];
  if (scheme) return fitsScheme(scheme.toLowerCase(), url);
  const [, protocol, host, port, path] = HOST_SOURCE.exec(source) ?? [];
  if (!host || !fitsScheme(protocol ? `${protocol.toLowerCase()}:` : self.protocol, url)) return false;
  return fitsHost(host.toLowerCase(), url.hostname) && fitsPort(port, url) && fitsPath(path, url.pathname);
}

/** http in a policy lets https in, never the other way round. */
function fitsScheme(scheme: string, url: URL): boolean {
  return url.protocol === scheme || (scheme === 'http:' && url.protocol === 'https:');
}

function isUpgrade(self: URL, url: URL): boolean {
  return self.protocol === 'http:' && url.protocol === 'https:' && self.host === url.host;
}

function fitsHost(pattern: string, host: string): boolean {
  return pattern === '*' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern);
}

function fitsPort(port: string | undefined, url: URL): boolean {
  return port === '*' || (port === undefined ? url.port === '' : port === (url.port || defaultPort(url)));
}

function defaultPort({ protocol }: URL): string {
  return protocol === 'https:' ? '443' : '80';
}

function fitsPath(path: string | undefined, pathname: string): boolean {
  if (!path || path === '/') return true;
  return path.endsWith('/') ? pathname.startsWith(path) : pathname === path;
}
