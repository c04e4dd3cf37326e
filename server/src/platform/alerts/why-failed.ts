const LONGEST = 500
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

/** Why something outside could not be reached, in words: `fetch` says only that it failed, and keeps why as its cause. */
export function whyFailed(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const said = cause instanceof Error && cause.message !== '' ? cause : error
  const text = named(cause) ?? named(error) ?? (said instanceof Error ? said.message : String(said))
  return text.slice(0, LONGEST)
}

function named(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const words = WHY[error.code]
  return words === undefined ? null : `${words} (${error.code}).`
}
