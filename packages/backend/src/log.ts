import { LogController, type FastifyServerOptions } from 'fastify';
import { sqlState } from './db/database.js';

/**
 * Logs to standard error, without personal data: no addresses of callers, no URLs (they hold searches), no bodies, and
 * of an error its kind and place, never its message (a parser's or a database's message quotes what it choked on).
 */
export function logging(level: string): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  return {
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level,
      // pino's default destination is standard output, where the ready line is read.
      stream: process.stderr,
      serializers: { err: describeError, req: () => ({}), res: () => ({}) },
    },
  };
}

function describeError(error: unknown) {
  const { name, code, stack, statusCode } = (error ?? {}) as Error & { code?: unknown; statusCode?: number };
  return {
    type: name ?? 'Error',
    message: '',
    code: sqlState(error) ?? (typeof code === 'string' && /^[A-Z_0-9]+$/.test(code) ? code : undefined),
    status: statusCode,
    stack: (stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
