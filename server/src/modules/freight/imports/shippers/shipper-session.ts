import type { Caller } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import type { ImportSession, ImportTarget } from '../../../../platform/imports/kind.ts'
import { findRecords } from '../../store/find-records.ts'
import { lockRecords } from '../../store/lock-records.ts'
import { CUSTOMERS } from '../../store/record-table.ts'
import { byCodeOrName, customerFinder } from '../name-finder.ts'
import type { NamedRecord } from '../record-book.ts'
import { type DecidedShippers, decideShippers } from './decide-shippers.ts'
import { checkShipperRow, type ShipperRow } from './shipper-row.ts'
import { findShippersOf, holdCustomers, writeShippers } from './store/shippers-store.ts'

/** Locations of customers that are there: a file of places makes nobody a customer. */
export function shipperSession(caller: Caller, { ventureId }: ImportTarget): ImportSession<ShipperRow> {
  const customersOf = (db: Reads, rows: readonly ShipperRow[]) =>
    findRecords(
      db,
      CUSTOMERS,
      ventureId,
      rows.map(({ customer }) => byCodeOrName(customer)),
    )
  const decide = async (
    db: Reads,
    rows: readonly ShipperRow[],
    customers: readonly NamedRecord[],
  ): Promise<DecidedShippers> => {
    const refs = rows.flatMap(({ externalRef }) => externalRef ?? [])
    const stored = await findShippersOf(db, ventureId, { customerIds: customers.map(({ id }) => id), refs })
    return decideShippers(rows, stored, customerFinder(customers))
  }
  return {
    check: checkShipperRow,
    compare: async (db, rows) => (await decide(db, rows, await customersOf(db, rows))).outcomes,
    write: async (tx: Tx, _, rows) => {
      await lockRecords(tx, CUSTOMERS, ventureId)
      const customers = await customersOf(tx, rows)
      await holdCustomers(
        tx,
        ventureId,
        customers.map(({ id }) => id),
      )
      const { outcomes, written } = await decide(tx, rows, customers)
      await writeShippers(tx, ventureId, written, caller.now)
      return outcomes
    },
    notes: () => [],
  }
}
