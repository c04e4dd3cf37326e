import type { Quote } from '@holdfast/engine/freight'
import { type LoadId, Refusal } from '@holdfast/engine/kernel'
import type { RowOutcome, RowRefusal } from '../../../../platform/imports/kind.ts'
import { voidSentence } from '../../imports/decide-loads.ts'
import type { NamedRecord } from '../../imports/record-book.ts'
import type { QuoteFile } from './check-quote-row.ts'
import { type Beside, besideAfter, overHere, quoteAfter, takesCorrecting } from './quote-after.ts'
import type { QuoteImportRow } from './quote-row.ts'
import type { StandingQuote } from './standing-quote.ts'

/** A load that a booked quote may have become. */
export type KnownLoad = {
  readonly id: LoadId
  readonly number: string
  readonly externalRef: string | null
  readonly isVoid: boolean
  readonly quoteId: string | null
}
/** `before` null: it is new. `customerId` null: the customer is made first. */
export type WrittenQuote = {
  readonly before: Quote | null
  readonly after: Quote
  /** Of a quote that stood: what changed beside what rules look at. */
  readonly beside: Beside
  readonly row: QuoteImportRow
  readonly customer: NamedRecord | null
  readonly loadId: LoadId | null
}
export type Known = {
  readonly standing: readonly StandingQuote[]
  readonly loads: readonly KnownLoad[]
  readonly customer: (nameOrCode: string) => NamedRecord | null
}

/** What rows do to quotes; two rows of one file never mean the same quote. */
export function decideQuotes(rows: readonly QuoteImportRow[], known: Known, file: QuoteFile) {
  const written: WrittenQuote[] = []
  const taken = new Set<string>()
  const outcomes = rows.map((row): RowOutcome => {
    const found = standingOf(row, known.standing)
    if ('refused' in found) return found
    const { now } = found
    if (now !== null && now.digest === row.digest) return 'same'
    if (now !== null && taken.has(now.quote.id))
      return { refused: 'A line before this one means the same quote. Leave one of the two out.' }
    const decided = decide(row, now, known, file)
    if ('refused' in decided) return decided
    if (now !== null) taken.add(now.quote.id)
    if (decided.loadId !== null) taken.add(decided.loadId)
    written.push(decided)
    return decided.before === null ? 'new' : decided.after === decided.before ? 'same' : 'changed'
  })
  return { outcomes, written }

  function decide(
    row: QuoteImportRow,
    now: StandingQuote | null,
    { customer, loads }: Known,
    { context, mayCorrect }: QuoteFile,
  ): WrittenQuote | RowRefusal {
    const of = customer(row.customer)
    if (of?.isVoid) return { refused: voidSentence('customer', row.customer), column: 'customer' }
    const identity = { customerId: (of?.id ?? '') as Quote['customerId'], customerName: of?.name ?? row.customer }
    try {
      const said = { ...row.said, ...identity }
      const beside = now === null ? {} : besideAfter(now, row)
      const after = now === null ? { ...row.quote, ...identity } : quoteAfter(now.quote, said, beside, context)
      if (now !== null && after !== now.quote && !mayCorrect && takesCorrecting(now.quote)) return overHere(now.quote)
      const load = loadOf(row, after, now, loads)
      if ('refused' in load) return load
      return { before: now?.quote ?? null, after, beside, row, customer: of, loadId: load.id }
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      const field = problem.facts['field']
      return { refused: problem.message, ...(typeof field === 'string' && { column: field }) }
    }
  }

  /** A booked quote is one load, and a load comes of one quote. */
  function loadOf(
    { load: name }: QuoteImportRow,
    { id, status }: Quote,
    now: StandingQuote | null,
    loads: readonly KnownLoad[],
  ): { readonly id: LoadId | null } | RowRefusal {
    if (status !== 'BOOKED' || (name === null && now?.load)) return { id: null }
    if (name === null)
      return { refused: 'Say which load it became, or bring it as accepted and convert it.', column: 'load' }
    const load = loads.find((each) => each.externalRef === name) ?? loads.find((each) => each.number === name)
    if (load === undefined || load.isVoid)
      return {
        refused: `There is no load ${name} here. Import the loads first, or correct the number.`,
        column: 'load',
      }
    const isTaken = taken.has(load.id) || (load.quoteId !== null && load.quoteId !== id)
    if (isTaken) return { refused: `The load ${name} came of another quote. Correct one of the two.`, column: 'load' }
    if (now?.load && now.load.id !== load.id)
      return {
        refused: `This quote became the load ${now.load.number}. Name that one, or leave the load blank.`,
        column: 'load',
      }
    return { id: load.id }
  }
}

function standingOf(
  { externalRef, number, key }: QuoteImportRow,
  standing: readonly StandingQuote[],
): { readonly now: StandingQuote | null } | RowRefusal {
  const byRef = standing.find((each) =>
    externalRef === null ? each.importKey === key : each.externalRef === externalRef,
  )
  const byNumber = number === null ? undefined : standing.find(({ quote }) => quote.number === number)
  if (number !== null && byNumber === undefined)
    return { refused: `There is no quote ${number} here. Leave the number out for a new quote.`, column: 'number' }
  const isOther =
    byNumber && externalRef !== null && byNumber.externalRef !== null && byNumber.externalRef !== externalRef
  if (isOther || (byRef && byNumber && byRef !== byNumber))
    return {
      refused: 'The reference means one quote and the number another. Correct one of the two.',
      column: 'number',
    }
  return { now: byNumber ?? byRef ?? null }
}
