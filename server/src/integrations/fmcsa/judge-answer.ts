import { z } from 'zod'
import { OutsideFailure } from '../../platform/outside/index.ts'
import { type Answer, jsonOf } from '../http/index.ts'

const Envelope = z.object({ content: z.unknown(), retrievalDate: z.string().nullish() })

export type Judged =
  | { readonly outcome: 'content'; readonly content: unknown; readonly retrievedAt: string | null }
  | { readonly outcome: 'not_found' }
  | { readonly outcome: 'key_refused' }
  | { readonly outcome: 'denied' }

/**
 * What an answer says before anybody reads a carrier in it. It uses 404 for a wrong key as well as for nobody, and 200
 * for its maintenance page, so the words are looked at and not the number alone. Throws what counts for the breaker.
 */
export function judgeAnswer({ status, text }: Answer): Judged {
  if (status === 403) return { outcome: 'denied' }
  if (status === 429)
    throw new OutsideFailure('LIMITED', 'It answers too many requests with a pause', { isRetryable: true })
  if (status >= 500) throw new OutsideFailure('SERVER', `It answered ${status}`, { isRetryable: true })
  if (status === 401) return { outcome: 'key_refused' }
  const said = jsonOf(text)
  if (said === undefined) throw unreadable(text)
  const body = Envelope.safeParse(said)
  if (!body.success) throw new OutsideFailure('NOT_UNDERSTOOD', 'Its answer has another shape than it used to have')
  const { content, retrievalDate } = body.data
  if (typeof content === 'string') return judgeWords(content, status)
  const isEmpty = content === null || (Array.isArray(content) && content.length === 0)
  if (isEmpty && saysNobody(status)) return { outcome: 'not_found' }
  if (isEmpty || status !== 200 || content === undefined)
    throw new OutsideFailure('NOT_UNDERSTOOD', `It answered ${status} without a content`)
  return { outcome: 'content', content, retrievedAt: instantOf(retrievalDate) }
}

/** The key first: its refusal also says "not found". */
function judgeWords(content: string, status: number): Judged {
  if (/web\s*key/i.test(content)) return { outcome: 'key_refused' }
  if (status === 404 || (saysNobody(status) && /not found|no record/i.test(content))) return { outcome: 'not_found' }
  throw new OutsideFailure('NOT_UNDERSTOOD', `It answered ${status} with words that mean nothing here`)
}

/** The only answers with which it says that it knows nobody; in any other one the lack of a carrier means nothing. */
function saysNobody(status: number): boolean {
  return status === 200 || status === 404
}

function unreadable(text: string): OutsideFailure {
  if (/<title>[^<]*maintenance/i.test(text)) return new OutsideFailure('MAINTENANCE', 'It is closed for maintenance')
  if (/^\s*</.test(text)) return new OutsideFailure('NOT_UNDERSTOOD', 'It answered with a page in place of data')
  // JSON that breaks off: the connection did not carry all of it.
  return new OutsideFailure('NETWORK', 'Its answer broke off', { isRetryable: true })
}

/** "2021-02-28T06:33:31.490+0000": an offset without its colon, which is no ISO 8601. */
function instantOf(text: string | null | undefined): string | null {
  const at = Date.parse((text ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
