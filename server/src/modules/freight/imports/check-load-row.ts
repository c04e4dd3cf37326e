import {
  CREDIT_ROLES,
  type Credit,
  type CreditRole,
  type DrivenBy,
  type Equipment,
  type ImportedLoad,
  importLoad,
  type LoadStatus,
  type LostReason,
} from '@holdfast/engine/freight'
import { type CustomerId, type Day, type Instant, type LoadId, Refusal, tidyLine } from '@holdfast/engine/kernel'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'
import { placeName } from '../lane.ts'
import { readCarrier } from './carrier-cell.ts'
import { readCredits } from './credit-cell.ts'
import { CREDIT_COLUMN_OF } from './credit-columns.ts'
import { drivenByCells } from './driven-by-cells.ts'
import { CARRIER_TO_COME, type LoadFile } from './load-file.ts'
import type { LoadRow, SaidDetails } from './load-row.ts'
import { readPlace } from './place-cells.ts'
import { boundErrors } from './row-bounds.ts'

type Checked = { readonly row: LoadRow } | { readonly errors: readonly RowError[] }
type Errors = RowError[]

/** Turns a row into a load, or says what is wrong with it; what it does not say is left to the file's options. */
export function checkLoadRow(file: LoadFile, row: GivenRow): Checked {
  const errors: Errors = boundErrors(row, file.venture.code)
  const details = detailsOf(row, errors)
  const credits = creditsOf(row, file, errors)
  const drivenBy = drivenByCells(row, file, errors)
  if (errors.length > 0) return { errors }
  const said = saidOf(file, row, details, credits, drivenBy)
  try {
    return { row: rowOf(row, details, said, importLoad(said, file.context)) }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { errors: [{ column: columnOf(problem, row), message: problem.message }] }
  }
}

function rowOf(
  { line, key, digest, values }: GivenRow,
  details: SaidDetails,
  said: ImportedLoad,
  load: LoadRow['load'],
): LoadRow {
  const carrier = values['carrier']
  return {
    line,
    key,
    digest,
    externalRef: text(values, 'externalRef'),
    number: text(values, 'number'),
    customer: tidyLine(text(values, 'customer') ?? ''),
    carrier: typeof carrier === 'string' ? readCarrier(carrier) : null,
    details,
    said,
    load,
  }
}

function detailsOf({ values }: GivenRow, errors: Errors): SaidDetails {
  const place = (city: string, state: string) => {
    const read = readPlace(text(values, city), text(values, state))
    if (!('error' in read)) return read
    errors.push({ column: state, message: read.error })
    return { city: '', state: '' }
  }
  return {
    origin: place('originCity', 'originState'),
    destination: place('destinationCity', 'destinationState'),
    equipment: text(values, 'equipment') as Equipment | null,
    weightPounds: whole(values, 'weightPounds'),
    customerReference: text(values, 'customerReference'),
  }
}

/** null: the row names nobody in any role. */
function creditsOf({ values }: GivenRow, { findPerson }: LoadFile, errors: Errors): readonly Credit[] | null {
  const credits: Credit[] = []
  for (const role of CREDIT_ROLES) {
    const column = CREDIT_COLUMN_OF[role]
    const cell = text(values, column)
    if (cell === null) continue
    const read = readCredits(cell, role, findPerson)
    if ('error' in read) errors.push({ column, message: read.error })
    else credits.push(...read.credits)
  }
  return credits.length > 0 ? credits : null
}

function saidOf(
  file: LoadFile,
  { values }: GivenRow,
  details: SaidDetails,
  credits: readonly Credit[] | null,
  drivenBy: DrivenBy | null,
): ImportedLoad {
  const { target, ownTruck } = file
  return {
    id: '' as LoadId,
    ventureId: target.ventureId,
    number: text(values, 'number') ?? '',
    zone: target.zone,
    currency: target.currency,
    customer: { id: '' as CustomerId, name: text(values, 'customer') ?? '' },
    lane: { from: placeName(details.origin), to: placeName(details.destination) },
    billMinor: values['bill'] as number,
    costMinor: (values['cost'] ?? null) as number | null,
    miles: whole(values, 'miles'),
    status: (text(values, 'status') ?? file.status) as LoadStatus | null,
    drivenBy,
    createdAt: text(values, 'createdAt') as Instant | null,
    pickedUpAt: text(values, 'pickupAt') as Instant | null,
    deliveredAt: text(values, 'deliveredAt') as Instant | null,
    billingDate: text(values, 'billingDate') as Day | null,
    goneAt: text(values, 'lostAt') as Instant | null,
    lostReason: text(values, 'lostReason') as LostReason | null,
    cancelReason: text(values, 'cancelReason'),
    credits,
    isTest: (values['isTest'] ?? null) as boolean | null,
    unrecordedCarrier: null,
    otherwise: {
      isTest: file.isTest,
      credits: file.credits,
      drivenBy:
        ownTruck === null
          ? { carrierId: CARRIER_TO_COME, ownUnit: null }
          : { carrierId: null, ownUnit: { driverId: null, truck: ownTruck } },
    },
  }
}

function text(values: GivenRow['values'], key: string): string | null {
  return (values[key] ?? null) as string | null
}

/** Exact decimal text to the nearest whole number, halves up. */
function whole(values: GivenRow['values'], key: string): number | null {
  const value = values[key] ?? null
  return value === null ? null : Math.round(Number(value))
}

/** Where the row says what was refused. */
function columnOf({ code, facts }: Refusal, { values }: GivenRow): string | null {
  const { role, happened } = facts
  if (CREDIT_ROLES.some((known) => known === role)) return CREDIT_COLUMN_OF[role as CreditRole]
  if (happened !== undefined) return TIMES.find((column) => values[column] === happened) ?? null
  return COLUMN_OF[code] ?? null
}

const TIMES = ['deliveredAt', 'pickupAt', 'lostAt', 'createdAt']
const COLUMN_OF: Readonly<Record<string, string>> = {
  'load.amount_invalid': 'bill',
  'load.miles_invalid': 'miles',
  'load.delivery_missing': 'deliveredAt',
  'load.delivered_before_pickup': 'deliveredAt',
  'load.end_missing': 'lostAt',
  'load.cover_missing': 'carrier',
}
