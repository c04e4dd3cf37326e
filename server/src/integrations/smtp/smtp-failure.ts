import { type FailureKind, OutsideFailure } from '../../platform/outside/index.ts'

/** What the library says of an error: its stage, and what the server or the network said. */
type SmtpError = Error & {
  readonly code?: string
  readonly originalCode?: string
  readonly responseCode?: number
}

const CONNECTING: Readonly<Record<string, FailureKind>> = {
  EDNS: 'NAME_NOT_FOUND',
  ENOTFOUND: 'NAME_NOT_FOUND',
  ECONNREFUSED: 'REFUSED',
  ETLS: 'TLS',
  ETIMEDOUT: 'TIMEOUT',
}
const SAYS: Readonly<Partial<Record<FailureKind, string>>> = {
  NAME_NOT_FOUND: 'The name of the mail server is not known',
  REFUSED: 'No mail server answers there: the connection was refused',
  TLS: 'No secure connection to the mail server: check its certificate, and smtps:// beside smtp://',
  TIMEOUT: 'The mail server did not answer in time',
  NETWORK: 'The connection to the mail server broke off',
}

/**
 * `isHandedOver`: the text had begun to leave. Before that nothing can have been sent; after it a broken connection
 * tells nothing, and only an answer of the server does.
 */
export function smtpFailure(error: unknown, isHandedOver: boolean): OutsideFailure {
  if (error instanceof OutsideFailure) return error
  if (error instanceof Error && error.name === 'AbortError')
    return new OutsideFailure('TIMEOUT', SAYS.TIMEOUT ?? '', { mayHaveActed: isHandedOver })
  const { code = '', originalCode = '', responseCode } = error as SmtpError
  if (code === 'EAUTH') return new OutsideFailure('KEY_REFUSED', 'The mail server refuses the user or password')
  if (responseCode !== undefined && responseCode >= 400) return refusal(responseCode)
  if (code === 'EENVELOPE' || code === 'EMESSAGE')
    return new OutsideFailure('CALLER', 'This cannot be sent to such an address')
  const kind = CONNECTING[originalCode] ?? CONNECTING[code] ?? (isTls(originalCode) ? 'TLS' : 'NETWORK')
  return new OutsideFailure(kind, SAYS[kind] ?? 'The mail server cannot be reached', {
    mayHaveActed: isHandedOver,
    isRetryable: !isHandedOver && kind === 'REFUSED',
  })
}

const GOING_DOWN = 421

/** An answer: nothing was taken over. 4xx may be otherwise in some minutes, 5xx will not. */
function refusal(responseCode: number): OutsideFailure {
  if (responseCode === GOING_DOWN) return new OutsideFailure('SERVER', 'The mail server is not at work (421)')
  return new OutsideFailure('CALLER', `The mail server refuses this message or its recipient (${responseCode})`, {
    isPassing: responseCode < 500,
  })
}

function isTls(code: string): boolean {
  return /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code)
}
