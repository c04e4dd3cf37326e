import {
  type Equipment,
  type ImportedQuote,
  importQuote,
  type LostReason,
  type QuoteContext,
  type QuoteStatus,
} from '@holdfast/engine/freight'
import { type CustomerId, type Instant, type QuoteId, Refusal, tidyLine, type UserId } from '@holdfast/engine/kernel'
import type { GivenRow, ImportTarget, RowError } from '../../../../platform/imports/kind.ts'
import type { PersonFinder } from '../../../ventures/index.ts'
import { type Place, readPlace } from '../../imports/place-cells.ts'
import { boundErrors } from '../../imports/row-bounds.ts'
import { placeName } from '../../lane.ts'
import type { QuoteImportRow } from './quote-row.ts'

export type QuoteFile = {
  readonly target: ImportTarget
  readonly code: string
  readonly context: QuoteContext
  /** Whether the person may change what is over. */
  readonly mayCorrect: boolean
  readonly findPerson: PersonFinder
  /** Whoever imports is in training. */
  readonly isTest: boolean
}
type Checked = { readonly row: QuoteImportRow } | { readonly errors: readonly RowError[] }
type Found = { readonly origin: Place; readonly destination: Place; readonly salespersonId: UserId | null }

/** Turns a row into a quote, or says what is wrong with it. */
export function checkQuoteRow(file: QuoteFile, row: GivenRow): Checked {
  const errors: RowError[] = [...boundErrors(row, file.code), ...ownErrors(row)]
  const found = {
    origin: placeOf(row, 'origin', errors),
    destination: placeOf(row, 'destination', errors),
    salespersonId: salespersonOf(file, row, errors),
  }
  if (errors.length > 0) return { errors }
  try {
    const said = saidOf(file, row, found)
    const text = textOf(row)
    return {
      row: {
        line: row.line,
        key: row.key,
        digest: row.digest,
        externalRef: text('externalRef'),
        number: text('number'),
        customer: tidyLine(text('customer') ?? ''),
        said,
        details: { ...found, equipment: text('equipment') as Equipment | null, notes: text('notes') },
        load: text('load'),
        quote: importQuote(said, file.context),
      },
    }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { errors: [{ column: columnOf(problem), message: problem.message }] }
  }
}

const LONGEST = { notes: 2000, load: 120 } as const
const MOST_MINOR = 1_000_000_000_000

function ownErrors({ values }: GivenRow): RowError[] {
  const long = Object.entries(LONGEST).flatMap(([column, most]) => {
    const length = String(values[column] ?? '').length
    return length > most ? [{ column, message: `At most ${most} characters, and this has ${length}. Shorten it.` }] : []
  })
  const large = ['price', 'counter', 'agreed', 'expectedCost'].flatMap((column) =>
    Number(values[column] ?? 0) > MOST_MINOR
      ? [{ column, message: 'This amount is too large to be one quote’s.' }]
      : [],
  )
  return [...long, ...large]
}

function placeOf(row: GivenRow, end: 'origin' | 'destination', errors: RowError[]): Place {
  const text = textOf(row)
  const read = readPlace(text(`${end}City`), text(`${end}State`))
  if (!('error' in read)) return read
  errors.push({ column: `${end}State`, message: read.error })
  return { city: '', state: '' }
}

function salespersonOf({ findPerson }: QuoteFile, row: GivenRow, errors: RowError[]): UserId | null {
  const who = textOf(row)('salesperson')
  if (who === null) return null
  const found = findPerson(who)
  if (!('error' in found)) return found.person.id
  errors.push({ column: 'salesperson', message: found.error })
  return null
}

function saidOf({ target, isTest }: QuoteFile, row: GivenRow, found: Found): ImportedQuote {
  const text = textOf(row)
  const minor = (key: string) => (row.values[key] ?? null) as number | null
  const at = (key: string) => text(key) as Instant | null
  const miles = row.values['miles'] ?? null
  return {
    id: '' as QuoteId,
    ventureId: target.ventureId,
    number: '',
    zone: target.zone,
    currency: target.currency,
    customerId: '' as CustomerId,
    customerName: text('customer') ?? '',
    salespersonId: found.salespersonId,
    lane: { from: placeName(found.origin), to: placeName(found.destination) },
    priceMinor: minor('price') ?? 0,
    counterMinor: minor('counter'),
    agreedMinor: minor('agreed'),
    expectedCostMinor: minor('expectedCost'),
    miles: miles === null ? null : Math.round(Number(miles)),
    pickupFrom: null,
    pickupTo: null,
    status: text('status') as QuoteStatus | null,
    validUntil: at('validUntil'),
    requestedAt: at('requestedAt'),
    sentAt: at('sentAt'),
    decidedAt: at('decidedAt'),
    bookedAt: at('bookedAt'),
    rejectedReason: text('rejectedReason') as LostReason | null,
    rejectedNote: null,
    isTest,
  }
}

function textOf({ values }: GivenRow): (key: string) => string | null {
  return (key) => (values[key] ?? null) as string | null
}

/** Where the row says what was refused. */
function columnOf({ code, facts }: Refusal): string | null {
  if (typeof facts['field'] === 'string') return facts['field']
  return code === 'load.miles_invalid' ? 'miles' : code === 'load.amount_invalid' ? 'price' : null
}
