import { refuse } from '../../kernel/index.ts'
import { type ImportedQuote, importedQuoteStatus, importQuote } from './import-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import { QUOTE_STATUS_NAMES, QUOTE_TRANSITIONS } from './quote-status.ts'

/**
 * A quote that stands and comes again: what the row says, by a step of the table; the very same quote when it says
 * nothing else. Refuses `quote.voided`, `quote.illegal_step` and `quote.price_agreed` for another price of what both
 * agreed on. Who may edit it by hand in its state may do so by a file (`permissionForQuote`).
 */
export function reimportQuote(before: Quote, said: ImportedQuote, context: QuoteContext): Quote {
  if (before.voidedAt !== null) refuse('conflict', 'quote.voided', 'This quote is void here. Leave the line out.')
  const status =
    said.status ?? (said.bookedAt === null && said.decidedAt === null ? before.status : importedQuoteStatus(said))
  if (status !== before.status && QUOTE_TRANSITIONS[before.status][status] === undefined)
    refuse(
      'conflict',
      'quote.illegal_step',
      `This quote is ${QUOTE_STATUS_NAMES[before.status]} here and cannot become ${QUOTE_STATUS_NAMES[status]} by a file. Take it there on its page.`,
      { field: 'status' },
    )
  const known = filled(said, before)
  const after = importQuote({ ...known, status }, context)
  const { id, number, createdAt, createdOn, version } = before
  const next = { ...after, id, number, createdAt, createdOn, version }
  refuseOtherPrice(before, next)
  const names = Object.keys(before) as (keyof Quote)[]
  const isSame = names.every((name) => JSON.stringify(next[name]) === JSON.stringify(before[name]))
  return isSame ? before : { ...next, version: version + 1 }
}

/** What both agreed on is billed: the bill of its load is changed, never what was agreed. */
function refuseOtherPrice(before: Quote, next: Quote): void {
  if (before.agreedMinor === null) return
  const column = AGREED_PRICES.find(([name]) => next[name] !== before[name])?.[1]
  if (column !== undefined)
    refuse(
      'conflict',
      'quote.price_agreed',
      'Both agreed on the price of this quote, and this line says another one. Leave it as it is here, and change the bill of its load.',
      { field: column },
    )
}
const AGREED_PRICES = [
  ['priceMinor', 'price'],
  ['counterMinor', 'counter'],
  ['agreedMinor', 'agreed'],
] as const

/** What a row leaves blank stays; a test is what was entered as one. */
function filled(said: ImportedQuote, before: Quote): ImportedQuote {
  const given = Object.entries(said).filter(([, value]) => value !== null)
  return { ...before, ...Object.fromEntries(given), status: null, customerId: said.customerId, isTest: before.isTest }
}
