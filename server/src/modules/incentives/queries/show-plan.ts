import type { Plan } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

export async function showPlan(_db: Reads, _caller: Caller, _plan: { ventureId: string; id: string }): Promise<Plan> {
  throw new Error('being written')
}
