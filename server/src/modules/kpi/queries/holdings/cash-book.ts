import { type CashAt, cashAt } from '@holdfast/engine/holdings'
import type { Day, Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { holdingsTable } from '../../store/holdings-table.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'
import type { HeldAccount } from './accounts.ts'

type Row = {
  readonly day: Day
  readonly account_id: string
  readonly balance_minor: number
  readonly as_of: Day
  readonly computed_at: Instant
}

/** What accounts held at the end of some days. */
export type CashBook = {
  readonly at: (account: HeldAccount, day: Day) => CashAt
  /** The day of the balance that is carried; null: there is none. */
  readonly dayOf: (account: HeldAccount, day: Day) => Day | null
  /** Some day had no stored figures and was counted for this reply. */
  readonly isNow: boolean
  readonly asOf: Instant
}

/** The named days of ranges whose stored and missing days are known. */
export async function cashBook(db: Reads, ranges: readonly KnownDays[], days: readonly Day[]): Promise<CashBook> {
  const found = new Map<string, Row>()
  for (const known of ranges) {
    const wanted = days.filter((day) => known.from <= day && day <= known.to)
    if (wanted.length === 0) continue
    const { rows } = await sql<Row>`
      select f.day, f.bank_account_id as account_id, f.balance_minor, f.as_of, f.computed_at
      from (${figureRows(holdingsTable, known, sql`f.day = any (${wanted}::date[])`)}) f`.execute(db)
    for (const row of rows) found.set(keyOf(row.account_id, row.day), row)
  }
  const rowOf = ({ id }: HeldAccount, day: Day) => found.get(keyOf(id, day))
  const computed = [...found.values()].map((row) => row.computed_at).sort()
  return {
    at: (account, day) => cashAt(account, day, rowOf(account, day)?.balance_minor ?? null),
    dayOf: (account, day) => rowOf(account, day)?.as_of ?? null,
    isNow: ranges.some(({ missing }) => missing.length > 0),
    asOf: computed.at(-1) ?? ranges[0]?.now ?? '',
  }
}

function keyOf(accountId: string, day: Day): string {
  return `${accountId} ${day}`
}
