import type { BankAccount, HoldingSource, StandingBalance } from '@holdfast/engine/holdings'
import type { Day } from '@holdfast/engine/kernel'
import { type Selectable, sql } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'

export type BalanceRow = Selectable<DB['holdings.balances']>
export type OfAccount = { readonly accountId: string; readonly day: Day }

/** Which balance it is: of one account there is one of a day. */
export const balanceKey = ({ accountId, day }: OfAccount): string => `${accountId} ${day}`

/** Those that stand of these, void ones too. To change them, hold their accounts first. */
export async function standingBalances(
  db: Reads,
  ventureId: string,
  asked: readonly OfAccount[],
): Promise<ReadonlyMap<string, StandingBalance>> {
  const { rows } = await sql<BalanceRow>`
    select b.* from unnest(${asked.map(({ accountId }) => accountId)}::uuid[], ${asked.map(({ day }) => day)}::date[]) as n (account_id, day)
    join holdings.balances b on b.venture_id = ${ventureId} and b.bank_account_id = n.account_id and b.day = n.day`.execute(
    db,
  )
  return new Map(
    rows.map((row) => [
      balanceKey({ accountId: row.bank_account_id, day: row.day }),
      { balanceMinor: row.balance_minor, isVoid: row.voided_at !== null, version: row.version },
    ]),
  )
}

/** The days of which a balance of the account counts, in order. Read once the account is held. */
export async function daysOfBalances(
  tx: Tx,
  { ventureId, id }: Pick<BankAccount, 'ventureId' | 'id'>,
): Promise<readonly Day[]> {
  const { rows } = await sql<{ day: Day }>`
    select day from holdings.balances
    where venture_id = ${ventureId} and bank_account_id = ${id} and voided_at is null order by day`.execute(tx)
  return rows.map(({ day }) => day)
}

/** A balance as it is told, whoever recorded it. */
export function sourceOf({ source }: Pick<BalanceRow, 'source'>): HoldingSource {
  return source as HoldingSource
}
