import { tidyLine } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import type { GivenRow, ImportSession, ImportTarget, RowError } from '../../../platform/imports/kind.ts'
import { findRecords } from '../store/find-records.ts'
import { insertRecords } from '../store/insert-records.ts'
import { lockRecords } from '../store/lock-records.ts'
import type { RecordTable } from '../store/record-table.ts'
import { updateRecords } from '../store/update-records.ts'
import { carrierNumber } from './carrier-number.ts'
import { decideRecords, type RecordRow } from './decide-records.ts'

const LONGEST = { name: 200, externalRef: 120, mcNumber: 20, dotNumber: 20 } as const

/** Customers and carriers come the same way: each is found by what it is known by, made where it is not there. */
export function recordSession(table: RecordTable, caller: Caller, target: ImportTarget): ImportSession<RecordRow> {
  const { ventureId } = target
  const decide = async (db: Reads, rows: readonly RecordRow[]) =>
    decideRecords(rows, await findRecords(db, table, ventureId, rows), table.namesAreUnique)
  return {
    check,
    compare: async (db, rows) => (await decide(db, rows)).outcomes,
    write: async (tx: Tx, _: Caller, rows) => {
      await lockRecords(tx, table, ventureId)
      const { outcomes, created, changed } = await decide(tx, rows)
      await insertRecords(tx, table, ventureId, created, caller.person?.isTest ?? false)
      await updateRecords(tx, table, ventureId, changed)
      return outcomes
    },
    notes: () => [],
  }
}

function check({ line, values }: GivenRow): { readonly row: RecordRow } | { readonly errors: readonly RowError[] } {
  const text = (key: string) => (values[key] ?? null) as string | null
  const row = {
    line,
    name: tidyLine(text('name') ?? ''),
    externalRef: text('externalRef'),
    mcNumber: carrierNumber(text('mcNumber')),
    dotNumber: carrierNumber(text('dotNumber')),
  }
  const errors = Object.entries(LONGEST).flatMap(([column, most]) => {
    const length = row[column as keyof typeof LONGEST]?.length ?? 0
    return length > most ? [{ column, message: `At most ${most} characters, and this has ${length}. Shorten it.` }] : []
  })
  return errors.length > 0 ? { errors } : { row }
}
