import { type Logger, pino } from 'pino'
import type { Env } from './env.ts'

export type Log = Logger

/** JSON lines on standard output. Secrets and personal data never reach a line: cookies, tokens, codes and addresses are cut. */
export function createLog(env: Pick<Env, 'LOG_LEVEL'>): Log {
  return pino({
    level: env.LOG_LEVEL,
    base: { app: 'holdfast' },
    redact: [
      'req.headers.cookie',
      'req.headers.authorization',
      'email',
      '*.email',
      'otp',
      '*.otp',
      'token',
      '*.token',
      'password',
      '*.password',
    ],
  })
}
