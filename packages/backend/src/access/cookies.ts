import type { Config } from '../config.js';

/**
 * A session's cookie: only for this site's own pages, out of reach of any script.
 * @param of staff and people have one each, so that somebody can be both in one browser
 */
export function sessionCookie(config: Config, of: 'staff' | 'person') {
  const secure = isSecure(config);
  const name = of === 'staff' ? 'sixways' : 'sixways-person';
  return {
    // Browsers take a __Host- cookie only over https and from this very host.
    name: secure ? `__Host-${name}` : name,
    options: { path: '/', httpOnly: true, sameSite: 'strict', secure } as const,
  };
}

/**
 * What a sign-in through an issuer has to remember while the person is away at its page: hence `lax`.
 * @param path where the sign-in's pages are: `/inbox/oidc`
 */
export function oidcCookie(config: Config, path: string) {
  return {
    name: 'sixways-oidc',
    options: {
      path,
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure(config),
      maxAge: 600,
    } as const,
  };
}

function isSecure({ publicUrl }: Config): boolean {
  return publicUrl?.startsWith('https://') ?? false;
}
