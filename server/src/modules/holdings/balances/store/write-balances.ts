import type { ChangedBalance, HoldingSource } from '@holdfast/engine/holdings'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

export type WrittenBalance = { readonly accountId: string; readonly balance: ChangedBalance }

/** Writes balances that differ from what stands, in one statement; the database keeps what each said before. */
export async function writeBalances(
  tx: Tx,
  caller: Caller,
  { ventureId, source }: { readonly ventureId: string; readonly source: HoldingSource },
  written: readonly WrittenBalance[],
): Promise<void> {
  if (written.length === 0) return
  await sql`
    insert into holdings.balances (venture_id, bank_account_id, day, balance_minor, source, recorded_by, recorded_at)
    select ${ventureId}, n.account_id, n.day, n.minor, ${source}, ${caller.person?.id ?? null}::uuid, ${caller.now}::timestamptz
    from unnest(${written.map(({ accountId }) => accountId)}::uuid[], ${written.map(({ balance }) => balance.day)}::date[],
      ${written.map(({ balance }) => balance.after)}::bigint[]) as n (account_id, day, minor)
    on conflict (venture_id, bank_account_id, day) do update set balance_minor = excluded.balance_minor,
      source = excluded.source, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, voided_at = null,
      void_reason = null, version = balances.version + 1`.execute(tx)
}

/** The balance stays with what it said; whoever voids it is who recorded this version. */
export async function saveVoidBalance(
  tx: Tx,
  caller: Caller,
  { ventureId, id }: { readonly ventureId: string; readonly id: string },
  reason: string,
): Promise<void> {
  await sql`
    update holdings.balances set voided_at = ${caller.now}, void_reason = ${reason},
      recorded_by = ${caller.person?.id ?? null}, recorded_at = ${caller.now}, version = version + 1
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}
