import { type ImportedLoad, importLoad, type Load, reimportLoad } from '@holdfast/engine/freight'
import { type CustomerId, Refusal } from '@holdfast/engine/kernel'
import type { RowOutcome, RowRefusal } from '../../../platform/imports/kind.ts'
import { detailsAfter, laneOf, placesOf } from './details-after.ts'
import { keptFrom } from './kept-from.ts'
import { CARRIER_TO_COME, type LoadFile, NO_CARRIER } from './load-file.ts'
import type { LoadRow } from './load-row.ts'
import type { Gated, Named } from './named.ts'
import { foldedName, type Wanted } from './record-book.ts'
import { type ImportedDetails, loadBook, type StandingLoad } from './standing-load.ts'

export type DecidedLoads = {
  readonly outcomes: readonly RowOutcome[]
  /** The loads that a row wrote, or only its digest. */
  readonly standing: readonly StandingLoad[]
}

const SEVERAL: RowRefusal = {
  refused: 'The reference means one load and the number another. Correct one of the two.',
  column: 'number',
}

export function voidSentence(what: 'customer' | 'carrier', name: string): string {
  return `The ${what} "${name}" is void here. Bring it back on its page, or name another one.`
}

/** What rows do to loads, in the order of the file. */
export function decideLoads(
  rows: readonly LoadRow[],
  stored: readonly StandingLoad[],
  named: Gated,
  file: LoadFile,
): DecidedLoads {
  const book = loadBook(stored)
  const outcomes = rows.map((row): RowOutcome => {
    const now = book.find(row)
    const refused =
      now === null || (now !== 'several' && now.digest !== row.digest) ? voidNamed(row, named, file) : null
    if (refused) return refused
    if (now === null) {
      book.put(newLoad(row, named, file), row)
      return 'new'
    }
    if (now === 'several') return SEVERAL
    if (now.digest === row.digest) return 'same'
    const next = changedLoad(now, row, named, file)
    if ('refused' in next) return next
    book.put(next, row)
    return next.load === now.load ? 'same' : 'changed'
  })
  const untouched = new Set(stored)
  return { outcomes, standing: book.all().filter((each) => !untouched.has(each)) }
}

function voidNamed({ customer, carrier, said }: LoadRow, { isVoid }: Named, file: LoadFile): RowRefusal | null {
  if (isVoid.customer(customer)) return { refused: voidSentence('customer', customer), column: 'customer' }
  if (carrier !== null && isVoid.carrier(carrier))
    return { refused: voidSentence('carrier', carrier.name), column: 'carrier' }
  const stands = said.drivenBy === null ? file.carrier : null
  return stands !== null && isVoid.carrier(stands) ? { refused: voidSentence('carrier', stands.name) } : null
}

function newLoad(row: LoadRow, named: Named, file: LoadFile): StandingLoad {
  const { origin, destination } = row.details
  return {
    before: null,
    detailsBefore: null,
    carrierName: null,
    load: importLoad(resolved(row, named, file), file.context),
    details: {
      ...placesOf(origin, destination),
      equipment: row.details.equipment ?? file.equipment,
      weight_pounds: row.details.weightPounds,
      customer_reference: row.details.customerReference,
    },
    itemised: { bill: false, cost: false },
    externalRef: row.externalRef,
    importKey: row.externalRef === null ? row.key : null,
    digest: row.digest,
  }
}

/** What the row leaves blank stays. Refused: the load stays as it is. */
function changedLoad(now: StandingLoad, row: LoadRow, named: Gated, file: LoadFile): StandingLoad | RowRefusal {
  const { load } = now
  const details = detailsAfter(now.details, row)
  const unrecordedCarrier = isUnrecorded(now.carrierName) ? (now.before?.carrierId ?? null) : null
  const said = { ...resolved(row, named, file), ...figuresKept(now), lane: laneOf(details), unrecordedCarrier }
  const next = reimported(load, said, file)
  if ('refused' in next) return next
  const isSame =
    next === load &&
    Object.entries(details).every(([key, value]) => now.details[key as keyof ImportedDetails] === value)
  const refused = now.before === null || isSame ? null : keptFrom(load, next, row, named, file)
  if (refused) return refused
  return {
    ...now,
    load: isSame || next !== load ? next : { ...load, version: load.version + 1 },
    details,
    externalRef: now.externalRef ?? row.externalRef,
    digest: row.digest,
  }
}

/** Whom nobody knew when the load was delivered, however somebody wrote it. */
function isUnrecorded(carrierName: string | null): boolean {
  return carrierName !== null && foldedName(carrierName) === foldedName(NO_CARRIER)
}

/** What is made of charges here is changed by them alone: the one figure of a file does not say which it means. */
function figuresKept({ load, itemised }: StandingLoad): Partial<ImportedLoad> {
  return {
    ...(itemised.bill && { billMinor: load.billMinor }),
    ...(itemised.cost && { costMinor: load.costMinor }),
  }
}

function reimported(load: Load, said: ImportedLoad, file: LoadFile): Load | RowRefusal {
  try {
    return reimportLoad(load, said, file.context)
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    const { field } = problem.facts
    return { refused: problem.message, ...(typeof field === 'string' && { column: field }) }
  }
}

/** With the ids of those whom it names. */
function resolved(row: LoadRow, named: Named, file: LoadFile): ImportedLoad {
  const { said, customer, carrier } = row
  const carrierOf = (wanted: Wanted | null) => ({
    carrierId: (wanted && named.carrier(wanted)) ?? CARRIER_TO_COME,
    ownUnit: null,
  })
  const { drivenBy, otherwise } = said
  return {
    ...said,
    customer: named.customer(customer) ?? { id: '' as CustomerId, name: customer },
    drivenBy: drivenBy?.carrierId === CARRIER_TO_COME ? carrierOf(carrier) : drivenBy,
    otherwise: otherwise.drivenBy.carrierId === null ? otherwise : { ...otherwise, drivenBy: carrierOf(file.carrier) },
  }
}
