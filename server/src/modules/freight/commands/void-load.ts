import { voidLoad as decide, loadOfQuoteVoided } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { contextOf } from '../context.ts'
import type { LoadRef } from '../load-ref.ts'
import { authorizeWish } from '../policy.ts'
import { quoteContextOf } from '../quotes/context.ts'
import { holdQuote } from '../quotes/store/hold-quote.ts'
import { daysBesideLoad } from '../store/days-beside-load.ts'
import { type HeldLoad, holdLoad } from '../store/hold-load.ts'
import { saveLoad } from '../store/save-load.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken load out of every figure, whatever state it is in; voiding it again changes nothing. */
export async function voidLoad(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, input.id)
  authorizeWish(caller, 'void', held.load)
  const days = await daysBesideLoad(tx, held.load, held.venture.today)
  const { next, events } = decide(held.load, { reason: input.reason, days }, contextOf(caller, held.venture))
  await saveLoad(tx, held, next, { void_reason: input.reason })
  publish(tx, caller, held.venture.id, events)
  if (events.length > 0 && held.row.quote_id !== null) await tellQuote(tx, caller, held, held.row.quote_id)
  return { ventureId: held.venture.id, id: held.load.id }
}

/** What the conversion of its quote was worth is asked again. */
async function tellQuote(tx: Tx, caller: Caller, { load, venture }: HeldLoad, quoteId: string): Promise<void> {
  const { quote } = await holdQuote(tx, caller, quoteId)
  publish(tx, caller, venture.id, [loadOfQuoteVoided(quote, load, quoteContextOf(caller, venture))])
}
