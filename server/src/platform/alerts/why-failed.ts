import { OutsideFailure } from '../outside/index.ts'
import { NoticeRefused } from './alert.ts'

const WHY: Readonly<Record<string, string>> = {
  ENOTFOUND: 'No such host',
  EAI_AGAIN: 'The name of the host cannot be looked up right now',
  ECONNREFUSED: 'Nothing listens there',
  ECONNRESET: 'The connection was cut',
  ETIMEDOUT: 'No answer in time',
  UND_ERR_SOCKET: 'The connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'No connection in time',
  CERT_HAS_EXPIRED: 'Its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Its certificate is self-signed',
  EAUTH: 'It refuses this user or password',
}
const LONGEST = 500
const CODE = /^[A-Z][A-Z0-9_]{1,60}$/

/**
 * Why something outside did not take it, in our own words: those of our own errors, or by the code of the error or of its
 * causes. What anybody else's error says is never repeated, since it may hold the address that was asked with its password.
 */
export function whyFailed(error: unknown): string {
  if (error instanceof NoticeRefused) return error.message.slice(0, LONGEST)
  if (error instanceof OutsideFailure)
    return `${error.message.slice(0, LONGEST).replace(/\.$/, '')}.${error.mayHaveActed ? ' It may have arrived.' : ''}`
  const code = codeOf(error)
  return code === null ? 'It could not be reached.' : `${WHY[code] ?? 'It could not be reached'} (${code}).`
}

/** `fetch` says only that it failed, and keeps why as its cause; a host with several addresses has one for each. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && CODE.test(error.code)) return error.code
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause)
}
