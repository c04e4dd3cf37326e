import { kpiUpserted } from '@holdfast/engine/bpo'
import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { mayVoidCall } from '../policy.ts'
import { oneTotals } from './queries/get-totals.ts'
import { holdTotals, saveVoid } from './store/save-void.ts'
import { toDayTotals } from './store/totals-row.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes mistaken totals out of every figure; voiding them again changes nothing. Refuses `totals.not_found`. */
export async function voidTotals(tx: Tx, caller: Caller, { id, reason }: Input): Promise<{ readonly id: string }> {
  await holdTotals(tx, caller, id)
  const row = await oneTotals(tx, caller, id)
  const whose = { ventureId: row.venture_id, agentUserId: row.agent_user_id } as Parameters<typeof mayVoidCall>[1]
  authorize(mayVoidCall(caller, whose), 'void totals of this call centre')
  if (row.voided_at !== null) return { id }
  const trimmed = reason.trim()
  if (trimmed === '') refuse('refused', 'totals.reason_missing', 'Give a reason.', { field: 'reason' })
  await saveVoid(tx, caller, { ventureId: row.venture_id, id, reason: trimmed })
  publish(tx, caller, row.venture_id, [kpiUpserted(row.venture_id, [toDayTotals(row)], true)])
  return { id }
}
