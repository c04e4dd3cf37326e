import type { TransportRequestExecutor } from '@sentry/core'

const TIMEOUT_MS = 5_000

/** Hands an envelope over; a receiver that is away or slow costs one timer and nothing else. */
export function sendEnvelope(url: string): TransportRequestExecutor {
  return async ({ body }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-sentry-envelope' },
      body: typeof body === 'string' ? body : new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.body?.cancel()
    return {
      statusCode: response.status,
      headers: {
        'x-sentry-rate-limits': response.headers.get('x-sentry-rate-limits'),
        'retry-after': response.headers.get('retry-after'),
      },
    }
  }
}
