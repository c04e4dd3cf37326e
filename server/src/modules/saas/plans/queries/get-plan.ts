import type { SaasPlan } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { refuseMissingPlan, type SaasRef } from '../../saas-ref.ts'
import { type ListedPlan, PLAN_COLUMNS, toPlanView } from './listed-plan.ts'

export async function getPlan(db: Reads, caller: Caller, { ventureId, id }: SaasRef): Promise<SaasPlan> {
  const { rows } = await sql<ListedPlan>`
    select ${PLAN_COLUMNS} from saas.plans p where p.venture_id = ${ventureId} and p.id = ${id}::uuid`.execute(db)
  const [row] = rows
  return row ? toPlanView(caller, row) : refuseMissingPlan()
}
