import { expireQuote, type QuoteContext } from '@holdfast/engine/freight'
import type { Command } from '../../../../platform/command.ts'
import { publish } from '../../../../platform/events.ts'
import type { VentureToWork } from '../../../../platform/jobs/scheduled-job.ts'
import { holdRunOutQuotes } from '../store/hold-run-out-quotes.ts'
import { saveQuote } from '../store/save-quote.ts'

/** Few enough that nobody who answers one of them waits for long. */
export const QUOTES_AT_ONCE = 100

/** Lets those expire whose validity ended unanswered, the longest over first; returns how many that were. */
export const expireQuotes: Command<VentureToWork, number> = async (tx, caller, { id: ventureId, zone, type }) => {
  const context: QuoteContext = { at: caller.now, by: null, ventureType: type }
  const quotes = await holdRunOutQuotes(tx, { ventureId, zone, now: caller.now, most: QUOTES_AT_ONCE })
  for (const quote of quotes) {
    const { next, events } = expireQuote(quote, context)
    await saveQuote(tx, quote, next)
    publish(tx, caller, ventureId, events)
  }
  return quotes.length
}
