import { z } from 'zod'
import { OutsideFailure } from '../../platform/outside/index.ts'
import { type Answer, jsonOf } from '../http/index.ts'

const Body = z.object({ errors: z.array(z.object({ message: z.string(), field: z.string().nullish() })) })

/** What an answer other than 2xx means. SendGrid takes nothing over unless it says 202, so a 5xx may be repeated. */
export function sendgridFailure(answer: Answer, nowMs: number): OutsideFailure {
  const said = saidIn(answer.text)
  const { status } = answer
  if (status === 429)
    return new OutsideFailure('LIMITED', `Too many requests at once${said}`, {
      isRetryable: true,
      ...waitOf(answer.header('x-ratelimit-reset'), nowMs),
    })
  if (status >= 500) return new OutsideFailure('SERVER', `It answered ${status}${said}`, { isRetryable: true })
  if (status === 401) return new OutsideFailure('KEY_REFUSED', `It refuses the key${said}`)
  if (status === 403) return new OutsideFailure('DENIED', `It refuses this sender or account${said}`)
  if (status === 413) return new OutsideFailure('CALLER', `The message is too large${said}`)
  if (status >= 400) return new OutsideFailure('CALLER', `It refuses the message (${status})${said}`)
  // Neither taken nor refused: whether it left is anybody's guess.
  return new OutsideFailure('NOT_UNDERSTOOD', `It answered ${status}, which means nothing here`, { mayHaveActed: true })
}

/** It names no time in Retry-After; the header holds the second from which it answers again. */
function waitOf(reset: string | null, nowMs: number): { retryAfterMs: number } | { isRetryable: false } {
  if (reset === null || !/^\d{1,12}$/.test(reset)) return { isRetryable: false }
  return { retryAfterMs: Math.max(0, Number(reset) * 1000 - nowMs) }
}

function saidIn(text: string): string {
  const body = Body.safeParse(jsonOf(text))
  const first = body.success ? body.data.errors[0] : undefined
  if (!first) return ''
  return `: ${first.message.slice(0, 200)}${first.field ? ` (${first.field})` : ''}`
}
