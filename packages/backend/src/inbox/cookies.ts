import type { Config } from '../config.js';

/** The session's cookie: only for this site's own pages, out of reach of any script. */
export function sessionCookie(config: Config) {
  const secure = isSecure(config);
  return {
    // Browsers take a __Host- cookie only over https and from this very host.
    name: secure ? '__Host-sixways' : 'sixways',
    options: { path: '/', httpOnly: true, sameSite: 'strict', secure } as const,
  };
}

/** What a sign-in through the organisation has to remember while the person is away at its page: hence `lax`. */
export function oidcCookie(config: Config) {
  return {
    name: 'sixways-oidc',
    options: {
      path: '/inbox/oidc',
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
