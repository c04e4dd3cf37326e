import { TaskCancelledError } from 'cockatiel'
import { type FailureKind, OutsideFailure } from './outside-failure.ts'

/** `read`: repeating it does no harm. `send`: repeating it may do it twice. */
export type Effect = 'read' | 'send'

const NOBODY_REACHED: Readonly<Record<string, FailureKind>> = {
  ENOTFOUND: 'NAME_NOT_FOUND',
  EAI_AGAIN: 'NAME_NOT_FOUND',
  ECONNREFUSED: 'REFUSED',
  EHOSTUNREACH: 'NETWORK',
  ENETUNREACH: 'NETWORK',
  UND_ERR_CONNECT_TIMEOUT: 'TIMEOUT',
}
const TLS = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/

const SAYS: Readonly<Partial<Record<FailureKind, string>>> = {
  NAME_NOT_FOUND: 'Its name is not known: check the address and this machine’s DNS',
  REFUSED: 'Nobody answers there: the connection was refused',
  TLS: 'No secure connection: its certificate or TLS is not accepted',
  TIMEOUT: 'It did not answer in time',
  NETWORK: 'The connection broke off',
}

/** What became of an attempt that ended without an answer. Whatever was not judged before is the network's. */
export function judgeNetwork(error: unknown, effect: Effect): OutsideFailure {
  if (error instanceof OutsideFailure) return error
  const code = codeOf(error)
  const before = NOBODY_REACHED[code] ?? (TLS.test(code) ? 'TLS' : null)
  // Nothing had left this machine, so another attempt does nothing twice.
  if (before !== null) return failure(before, { isRetryable: before !== 'TLS', mayHaveActed: false })
  const kind = isTimeout(error) ? 'TIMEOUT' : 'NETWORK'
  return failure(kind, { isRetryable: effect === 'read', mayHaveActed: effect === 'send' })
}

function failure(kind: FailureKind, facts: { isRetryable: boolean; mayHaveActed: boolean }): OutsideFailure {
  return new OutsideFailure(kind, SAYS[kind] ?? 'It could not be reached', facts)
}

function isTimeout(error: unknown): boolean {
  if (error instanceof TaskCancelledError) return true
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
}

/** fetch hides what the network said behind its own error; a name with several addresses hides one for each. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return codeOf(error.cause)
}
