import type { Quote as QuoteView } from '@holdfast/contract'
import { marginPct, nextQuoteSteps, type Quote } from '@holdfast/engine/freight'
import { rational, toDecimal, toText } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import { utc } from '../utc.ts'
import { mayDoToQuote, type QuoteWish } from './policy.ts'
import { expectedOf, type ShownQuote, toQuoteRow } from './queries/listed-quote.ts'

export function toQuoteView(caller: Caller, quote: Quote, row: ShownQuote): QuoteView {
  return {
    ...toQuoteRow(row, quote.zone),
    miles: quote.miles,
    weightPounds: row.weight_pounds,
    pickup: { from: quote.pickupFrom, to: quote.pickupTo },
    expectedMarginPct: expectedMarginPct(quote),
    requestedAt: quote.requestedAt,
    bookedAt: quote.bookedAt,
    notes: row.notes,
    rejected: quote.rejectedReason && { reason: quote.rejectedReason, note: quote.rejectedNote },
    timeline: row.timeline.map((moment) => ({ ...moment, at: utc(moment.at), facts: { ...moment.facts } })),
    voided: quote.voidedAt && row.void_reason ? { at: quote.voidedAt, reason: row.void_reason } : null,
    version: quote.version,
    can: whatNext(caller, quote),
  }
}

/** The exact fraction as the decimal that replies carry. */
function expectedMarginPct(quote: Quote): string | null {
  const exact = marginPct(expectedOf(quote))
  return exact === null ? null : toText(rational(toDecimal(rational(exact), 6)))
}

/** The engine's names of steps are the names here, so that a screen can walk through them in the engine's order. */
function whatNext(caller: Caller, quote: Quote): Record<string, boolean> {
  const possible: readonly QuoteWish[] = [...nextQuoteSteps(quote), ...(quote.voidedAt === null ? EDITS : [])]
  return Object.fromEntries(possible.map((wish) => [wish, mayDoToQuote(caller, wish, quote)]))
}

const EDITS = ['amend'] as const
