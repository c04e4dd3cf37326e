import {
  permissionForQuote,
  QUOTE_STATUS_NAMES,
  type Quote,
  type QuoteContext,
  reimportQuote,
} from '@holdfast/engine/freight'
import type { RowRefusal } from '../../../../platform/imports/kind.ts'
import { detailChanges } from '../../details.ts'
import type { QuoteImportRow } from './quote-row.ts'
import type { StandingQuote } from './standing-quote.ts'

/** What changed of what no rule looks at. */
export type Beside = ReturnType<typeof detailChanges>

/** What the row leaves blank stays. */
export function besideAfter({ details }: StandingQuote, { details: said }: QuoteImportRow): Beside {
  return detailChanges([
    ['equipment', details.equipment, said.equipment ?? undefined],
    ['notes', details.notes, said.notes ?? undefined],
  ])
}

/** By its rules, or by what stands beside them alone. */
export function quoteAfter(before: Quote, said: QuoteImportRow['said'], beside: Beside, context: QuoteContext): Quote {
  const after = reimportQuote(before, said, context)
  return after !== before || Object.keys(beside).length === 0 ? after : { ...before, version: before.version + 1 }
}

export function takesCorrecting({ status }: Quote): boolean {
  return permissionForQuote('amend', status) === 'freight.correct'
}

export function overHere({ status }: Quote): RowRefusal {
  return {
    refused: `This quote is ${QUOTE_STATUS_NAMES[status]} here. Whoever may correct quotes that are over has to import this line.`,
  }
}
