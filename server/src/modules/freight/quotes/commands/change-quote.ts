import type { QuoteChange } from '@holdfast/contract'
import { changeQuoteStatus, type QuoteIntention, type QuoteStatusRequest } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { utc } from '../../utc.ts'
import { quoteContextOf } from '../context.ts'
import { authorizeQuoteWish } from '../policy.ts'
import type { QuoteRef } from '../quote-ref.ts'
import { type HeldQuote, holdQuote } from '../store/hold-quote.ts'
import { saveQuote } from '../store/save-quote.ts'
import { amendQuote } from './amend-quote.ts'

type Step = Extract<QuoteChange, { readonly status: string }>

/** One intention a call: fields, or one step. */
export async function changeQuote(
  tx: Tx,
  caller: Caller,
  change: { readonly id: string } & QuoteChange,
): Promise<QuoteRef> {
  const held = await holdQuote(tx, caller, change.id)
  if ('version' in change) await amendQuote(tx, caller, held, change)
  else await takeStep(tx, caller, held, change)
  return { ventureId: held.venture.id, id: held.quote.id }
}

async function takeStep(tx: Tx, caller: Caller, { quote, venture }: HeldQuote, step: Step): Promise<void> {
  authorizeQuoteWish(caller, INTENTION_OF[step.status], quote)
  const { next, events } = changeQuoteStatus(quote, requestOf(step), quoteContextOf(caller, venture))
  await saveQuote(tx, quote, next)
  publish(tx, caller, venture.id, events)
}

const INTENTION_OF: Readonly<Record<Step['status'], QuoteIntention>> = {
  SENT: 'send',
  COUNTERED: 'counter',
  ACCEPTED: 'accept',
  REJECTED: 'reject',
  NO_RESPONSE: 'note_no_response',
}

function requestOf(step: Step): QuoteStatusRequest {
  return step.status === 'SENT' && step.validUntil !== undefined ? { ...step, validUntil: utc(step.validUntil) } : step
}
