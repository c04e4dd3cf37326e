import type { CarrierId, CustomerId } from '@holdfast/engine/kernel'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { findRecords } from '../store/find-records.ts'
import { insertRecords } from '../store/insert-records.ts'
import { lockRecords } from '../store/lock-records.ts'
import { CARRIERS, CUSTOMERS } from '../store/record-table.ts'
import { CARRIER_TO_COME, type LoadFile } from './load-file.ts'
import type { LoadRow } from './load-row.ts'
import type { Named } from './named.ts'
import { foldedName, type NamedRecord, recordBook, type Wanted } from './record-book.ts'

/** Whom the rows name, and who of them is not there yet. */
export type Names = Named & { readonly customers: readonly string[]; readonly carriers: readonly Wanted[] }

/** Customers by code or name, carriers by number or name. */
export async function findNames(db: Reads, file: LoadFile, rows: readonly LoadRow[]): Promise<Names> {
  const customers = distinct(
    rows.map((row) => row.customer),
    foldedName,
  )
  const carriers = carriersOf(file, rows)
  const ofCustomer = customerFinder(
    await findRecords(db, CUSTOMERS, file.target.ventureId, customers.map(byCodeOrName)),
  )
  const ofCarrier = carrierFinder(await findRecords(db, CARRIERS, file.target.ventureId, carriers))
  const customer: Named['customer'] = (text) => {
    const found = ofCustomer(text)
    return found && { id: found.id as CustomerId, name: found.name }
  }
  const carrier: Named['carrier'] = (wanted) => (ofCarrier(wanted)?.id ?? null) as CarrierId | null
  return {
    customer,
    carrier,
    isVoid: {
      customer: (text) => ofCustomer(text)?.isVoid === true,
      carrier: (wanted) => ofCarrier(wanted)?.isVoid === true,
    },
    customers: customers.filter((name) => customer(name) === null),
    carriers: carriers.filter((wanted) => carrier(wanted) === null),
  }
}

/** The same, and whoever was not there yet is made: looked for once more when nobody else can make them any longer. */
export async function ensureNames(tx: Tx, file: LoadFile, rows: readonly LoadRow[]): Promise<Named> {
  const seen = await findNames(tx, file, rows)
  if (isComplete(seen)) return seen
  const { ventureId } = file.target
  await lockRecords(tx, CUSTOMERS, ventureId)
  await lockRecords(tx, CARRIERS, ventureId)
  const found = await findNames(tx, file, rows)
  if (isComplete(found)) return found
  await insertRecords(tx, CUSTOMERS, ventureId, found.customers.map(named), file.isTest)
  await insertRecords(tx, CARRIERS, ventureId, found.carriers, file.isTest)
  return findNames(tx, file, rows)
}

function isComplete({ customers, carriers }: Names): boolean {
  return customers.length === 0 && carriers.length === 0
}

/** Those that rows name, and the one who stands for the unnamed where some row needs them. */
export function carriersOf(file: LoadFile, rows: readonly LoadRow[]): readonly Wanted[] {
  const needed = file.carrier !== null && rows.some(needsCarrier) ? [file.carrier] : []
  return distinct([...rows.flatMap((row) => row.carrier ?? []), ...needed], (carrier) => foldedName(carrier.name))
}

export function needsCarrier({ said, load }: LoadRow): boolean {
  return said.drivenBy === null && load.carrierId === CARRIER_TO_COME
}

export function named(name: string): Wanted {
  return { name, externalRef: null, mcNumber: null, dotNumber: null }
}

export function byCodeOrName(text: string): Wanted {
  return { ...named(text), externalRef: text }
}

/** A code before a name: it was given to be unmistakable. */
export function customerFinder(records: readonly NamedRecord[]): (text: string) => NamedRecord | null {
  const known = records.flatMap((record) => [record, ...(record.also ?? [])].map((as) => ({ as, record })))
  const byCode = new Map(known.flatMap(({ as, record }) => (as.externalRef === null ? [] : [[as.externalRef, record]])))
  const byName = new Map(known.toReversed().map(({ as, record }) => [foldedName(as.name), record]))
  return (text) => byCode.get(text) ?? byName.get(foldedName(text)) ?? null
}

function carrierFinder(records: readonly NamedRecord[]): (wanted: Wanted) => NamedRecord | null {
  const book = recordBook(records, false)
  return (wanted) => {
    const found = book.find(wanted)
    return found === 'several' ? null : found
  }
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].toReversed()
}
