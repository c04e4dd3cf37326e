import { type ImportedLoad, importLoad, type Load, permissionFor, reimportLoad } from '@holdfast/engine/freight'
import { type CarrierId, type CustomerId, Refusal } from '@holdfast/engine/kernel'
import type { RowOutcome, RowRefusal } from '../../../platform/imports/kind.ts'
import { placeName } from '../lane.ts'
import { CARRIER_TO_COME, type LoadFile } from './load-file.ts'
import type { LoadRow } from './load-row.ts'
import type { Place } from './place-cells.ts'
import type { Wanted } from './record-book.ts'
import { type ImportedDetails, loadBook, type StandingLoad } from './standing-load.ts'

/** Whom rows name; null: not there yet. */
export type Named = {
  readonly customer: (nameOrCode: string) => { readonly id: CustomerId; readonly name: string } | null
  readonly carrier: (wanted: Wanted) => CarrierId | null
  /** Of whom it names, who is void here and takes no load. */
  readonly isVoid: { readonly customer: (nameOrCode: string) => boolean; readonly carrier: (wanted: Wanted) => boolean }
}
export type DecidedLoads = {
  readonly outcomes: readonly RowOutcome[]
  /** The loads that a row wrote, or only its digest. */
  readonly standing: readonly StandingLoad[]
}

const SEVERAL: RowRefusal = {
  refused: 'The reference means one load and the number another. Correct one of the two.',
  column: 'number',
}
const BILLED: RowRefusal = {
  refused: 'This load is billed here. Whoever may correct billed loads has to import this line.',
}

export function voidSentence(what: 'customer' | 'carrier', name: string): string {
  return `The ${what} "${name}" is void here. Bring it back on its page, or name another one.`
}

/** What rows do to loads, in the order of the file. */
export function decideLoads(
  rows: readonly LoadRow[],
  stored: readonly StandingLoad[],
  named: Named,
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
function changedLoad(now: StandingLoad, row: LoadRow, named: Named, file: LoadFile): StandingLoad | RowRefusal {
  const { before, load } = now
  if (before !== null && permissionFor('amend', load.status) === 'freight.correct' && !file.mayCorrect) return BILLED
  const details = detailsAfter(now.details, row)
  const said = { ...resolved(row, named, file), ...figuresKept(now), lane: laneOf(details) }
  const next = reimported(load, said, file)
  if ('refused' in next) return next
  const isSame =
    next === load &&
    Object.entries(details).every(([key, value]) => now.details[key as keyof ImportedDetails] === value)
  return {
    ...now,
    load: isSame || next !== load ? next : { ...load, version: load.version + 1 },
    details,
    externalRef: now.externalRef ?? row.externalRef,
    digest: row.digest,
  }
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
    if (problem instanceof Refusal) return { refused: problem.message }
    throw problem
  }
}

function detailsAfter(now: ImportedDetails, { details }: LoadRow): ImportedDetails {
  const origin = placeAfter({ city: now.origin_city, state: now.origin_state }, details.origin)
  const destination = placeAfter({ city: now.destination_city, state: now.destination_state }, details.destination)
  return {
    ...placesOf(origin, destination),
    equipment: details.equipment ?? now.equipment,
    weight_pounds: details.weightPounds ?? now.weight_pounds,
    customer_reference: details.customerReference ?? now.customer_reference,
  }
}

/** A file that knows states alone takes no city away. */
function placeAfter(now: Place, said: Place): Place {
  const state = said.state === '' ? now.state : said.state
  return { city: said.city === '' && state === now.state ? now.city : said.city, state }
}

function placesOf(origin: Place, destination: Place) {
  return {
    origin_city: origin.city,
    origin_state: origin.state,
    destination_city: destination.city,
    destination_state: destination.state,
  }
}

function laneOf(details: ImportedDetails) {
  return {
    from: placeName({ city: details.origin_city, state: details.origin_state }),
    to: placeName({ city: details.destination_city, state: details.destination_state }),
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
