import { customersImported } from '@holdfast/engine/saas'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import {
  type ImportSession,
  type ImportTarget,
  importKind,
  type RowOutcome,
} from '../../../../platform/imports/kind.ts'
import { customerChecker } from './check-customer-row.ts'
import { CUSTOMER_IMPORT_COLUMNS } from './customer-import-columns.ts'
import type { CustomerImportRow } from './customer-import-row.ts'
import { decideCustomers } from './decide-customers.ts'
import { heldCustomers, insertCustomers, standingCustomers, updateCustomers } from './store/imported-customers.ts'

/** Customers as a billing system lists them, without their subscriptions. */
export const saasCustomersImport = importKind<CustomerImportRow>({
  name: 'saas-customers',
  label: 'SaaS customers',
  permission: 'imports.work',
  ventureTypes: ['SAAS'],
  columns: CUSTOMER_IMPORT_COLUMNS,
  options: [],
  open,
})

async function open(_: Reads, __: Caller, target: ImportTarget): Promise<ImportSession<CustomerImportRow>> {
  return {
    ...customerChecker(),
    compare: async (db, rows) => decideCustomers(rows, await standingCustomers(db, target.ventureId, rows)).outcomes,
    write: (tx, writer, rows) => writeCustomers(tx, writer, target, rows),
    notes: () => [],
  }
}

async function writeCustomers(
  tx: Tx,
  caller: Caller,
  { ventureId, importId }: ImportTarget,
  rows: readonly CustomerImportRow[],
): Promise<readonly RowOutcome[]> {
  const { outcomes, created, changed } = decideCustomers(rows, await heldCustomers(tx, ventureId, rows))
  await updateCustomers(tx, ventureId, changed)
  const made = await insertCustomers(tx, caller, ventureId, created)
  const ids = [...made, ...changed.map(({ id }) => id)]
  if (ids.length > 0)
    publish(tx, caller, ventureId, [customersImported(importId, { ids, by: personOf(caller), at: caller.now })])
  return outcomes
}
