import { z } from 'zod'
import { OutsideFailure } from '../../platform/outside/index.ts'
import { type Answer, jsonOf } from '../http/index.ts'

const Body = z.object({ code: z.number().nullish(), message: z.string().nullish() })

/** This number's owner wrote STOP to us. */
export const OPTED_OUT = 21_610

const SAYS: Readonly<Record<number, string>> = {
  20003: 'It refuses the account or its token',
  20404: 'It knows no such account',
  21211: 'The number is not valid',
  21612: 'It has no way to this number from ours',
  21614: 'The number takes no SMS',
  21606: 'Our own number cannot send SMS',
  21608: 'A trial account sends to verified numbers only',
  21609: 'It refuses our address for reports',
  [OPTED_OUT]: 'Whoever has this number opted out',
}

/** What an answer other than the wanted one means, by its code first and its status then. */
export function twilioFailure(answer: Answer, effect: 'read' | 'send'): OutsideFailure {
  const body = Body.safeParse(jsonOf(answer.text)).data
  const code = body?.code ?? undefined
  const { status } = answer
  const says = sentenceOf(status, code, body?.message ?? null)
  // Never processed, says the vendor: the only refusal of a message that may be repeated.
  if (status === 429 || code === 20_429) return new OutsideFailure('LIMITED', says, { isRetryable: true })
  if (status >= 500)
    // There is no key against doing it twice: a message that met an error may have left.
    return new OutsideFailure('SERVER', says, {
      isRetryable: effect === 'read',
      mayHaveActed: effect === 'send',
    })
  if (status === 401 || code === 20_003) return new OutsideFailure('KEY_REFUSED', says)
  if (status === 403) return new OutsideFailure('DENIED', says)
  if (status >= 400) return new OutsideFailure('CALLER', says, { isOptOut: code === OPTED_OUT })
  return new OutsideFailure('NOT_UNDERSTOOD', says, { mayHaveActed: effect === 'send' })
}

function sentenceOf(status: number, code: number | undefined, message: string | null): string {
  const known = code === undefined ? undefined : SAYS[code]
  if (known !== undefined) return `${known} (${code})`
  return `It answered ${status}${code === undefined ? '' : ` (${code})`}${message ? `: ${message.slice(0, 200)}` : ''}`
}
