import { sql } from 'kysely'
import { systemCaller } from '../../../../platform/caller.ts'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { NORTHLINE } from './paid-days.ts'

/** What somebody tries, the statements of one transaction, the SQLSTATE that stops it, and the guard. */
export type Attack = readonly [tries: string, statements: () => string, sqlstate: string, guard: string]

/** Runs statements with the app's own connection, for nobody in person; what refused them, or that it is done. */
export async function attacked(stage: Stage, statements: string): Promise<readonly [string | undefined, string]> {
  const attack = stage.system.database.transaction(systemCaller([NORTHLINE], stage.clock.now()), async (tx) => {
    for (const each of statements.split(';')) await sql.raw(each).execute(tx)
  })
  return attack.then(
    () => ['done', ''],
    (error: { code?: string; constraint?: string }) => [error.code, error.constraint ?? ''],
  )
}

type Figures = { readonly by?: string; readonly days?: string; readonly adjusted?: string; readonly carried?: string }

/** Approves a draft of 50 dollars as the app does, but for what is given, and without its ledger. */
export function approving(payout: string, given: Figures = {}): string {
  const { by = PEOPLE.meera.id, days = '5000', adjusted = '0', carried = '0' } = given
  return `update incentives.payouts p set status = 'APPROVED', days_minor = ${days}, adjusted_minor = ${adjusted}, carried_minor = ${carried},
    digest = incentives.pay_digest(venture_id, user_id, currency, period_start, period_end), approved_by = '${by}', approved_at = now(),
    approved_on = '2026-06-18' where id = '${payout}'`
}
