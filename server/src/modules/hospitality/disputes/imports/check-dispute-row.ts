import {
  type DisputeContext,
  type DisputeKind,
  type DisputeStatus,
  type Hotel,
  type ImportedDispute,
  importDispute,
} from '@holdfast/engine/hospitality'
import { type HotelDisputeId, Refusal } from '@holdfast/engine/kernel'
import { amountIn } from '../../../../platform/imports/cells/amount.ts'
import type { GivenRow, ImportTarget, RowError } from '../../../../platform/imports/kind.ts'
import type { PersonFinder } from '../../../ventures/index.ts'
import { currencyErrors } from '../../imports/currency-errors.ts'
import type { HotelFinder } from '../../imports/hotel-finder.ts'
import { type DisputeImportRow, referenceKey } from './dispute-import-row.ts'

export type DisputeFile = {
  readonly target: ImportTarget
  readonly context: DisputeContext
  readonly findHotel: HotelFinder<Hotel>
  readonly findPerson: PersonFinder
  /** Whoever imports is in training. */
  readonly isTest: boolean
}
type Checked = { readonly row: DisputeImportRow } | { readonly errors: readonly RowError[] }

/** Turns the rows of one file into disputes. A reference that comes twice is an error of the later row. */
export function disputeChecker(file: DisputeFile): (row: GivenRow) => Checked {
  const seen = new Map<string, number>()
  return (row) => {
    const errors = tooLong(row)
    const found = file.findHotel(textOf(row, 'hotel') ?? null)
    if ('error' in found) return { errors: [...errors, { column: 'hotel', message: found.error }] }
    errors.push(...currencyErrors(row, found.hotel))
    const said = saidOf(file, row, found.hotel, errors)
    if (errors.length > 0) return { errors }
    const key = referenceKey(said)
    const first = key === null ? row.line : (seen.get(key) ?? row.line)
    if (first < row.line)
      return {
        errors: [{ column: 'reference', message: `Line ${first} has this reference already. Keep one of them.` }],
      }
    if (key !== null) seen.set(key, first)
    return decided(file, row, key ?? row.key, said)
  }
}

function saidOf(file: DisputeFile, row: GivenRow, hotel: Hotel, errors: RowError[]): ImportedDispute {
  const minor = (column: string) => {
    const text = textOf(row, column)
    if (text === undefined) return undefined
    const read = amountIn(hotel.currency, text)
    if (typeof read === 'number') return read
    errors.push({ column, message: read.error })
    return undefined
  }
  return {
    id: '' as HotelDisputeId,
    ventureId: file.target.ventureId,
    hotelId: hotel.id,
    hotelName: hotel.name,
    zone: hotel.timeZone,
    currency: hotel.currency,
    kind: textOf(row, 'kind') as DisputeKind,
    reference: textOf(row, 'reference'),
    guestName: textOf(row, 'guestName'),
    amountMinor: minor('amount') ?? 0,
    openedOn: textOf(row, 'openedOn'),
    evidenceDueOn: textOf(row, 'evidenceDueOn'),
    status: textOf(row, 'status') as DisputeStatus | undefined,
    decidedOn: textOf(row, 'decidedOn'),
    recoveredMinor: minor('recovered'),
    ownerId: ownerOf(file, row, errors),
    outcomeNotes: textOf(row, 'outcomeNotes'),
    isTest: file.isTest,
  }
}

function ownerOf({ findPerson }: DisputeFile, row: GivenRow, errors: RowError[]) {
  const text = textOf(row, 'owner')
  if (text === undefined) return undefined
  const found = findPerson(text)
  if ('person' in found) return found.person.id
  errors.push({ column: 'owner', message: found.error })
  return undefined
}

const LONGEST = { reference: 120, guestName: 200, outcomeNotes: 2_000 } as const

function tooLong(row: GivenRow): RowError[] {
  return Object.entries(LONGEST).flatMap(([column, most]) => {
    const length = textOf(row, column)?.length ?? 0
    return length > most ? [{ column, message: `At most ${most} characters, and this has ${length}. Shorten it.` }] : []
  })
}

/** What a cell says; undefined: it says nothing. */
function textOf({ values }: GivenRow, column: string): string | undefined {
  return (values[column] ?? undefined) as string | undefined
}

function decided({ context }: DisputeFile, { line, digest }: GivenRow, key: string, said: ImportedDispute): Checked {
  try {
    return { row: { line, key, digest, said, dispute: importDispute(said, context) } }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { errors: [{ column: COLUMN_OF[problem.code] ?? null, message: problem.message }] }
  }
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  'dispute.amount_invalid': 'amount',
  'dispute.recovered_too_much': 'recovered',
  'dispute.opened_in_future': 'openedOn',
  'dispute.decided_in_future': 'decidedOn',
  'dispute.decided_before_opening': 'decidedOn',
}
