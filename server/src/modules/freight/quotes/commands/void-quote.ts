import { voidQuote as decide } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { quoteContextOf } from '../context.ts'
import { authorizeQuoteWish } from '../policy.ts'
import type { QuoteRef } from '../quote-ref.ts'
import { holdQuote } from '../store/hold-quote.ts'
import { saveQuote } from '../store/save-quote.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken quote out of every figure, whatever state it is in; voiding it again changes nothing. */
export async function voidQuote(tx: Tx, caller: Caller, { id, reason }: Input): Promise<QuoteRef> {
  const { quote, venture } = await holdQuote(tx, caller, id)
  authorizeQuoteWish(caller, 'void', quote)
  const { next, events } = decide(quote, { reason }, quoteContextOf(caller, venture))
  await saveQuote(tx, quote, next, { void_reason: reason })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: quote.id }
}
