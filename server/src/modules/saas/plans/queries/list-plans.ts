import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { saasVentures } from '../../policy.ts'
import { type ListedPlan, PLAN_COLUMNS, toPlanView } from './listed-plan.ts'

type Endpoint = typeof contract.saasPlans.listSaasPlans

/** One page of the plans that the caller sees, by name. */
export async function listPlans(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const onwards = after ? sql`and (p.name, p.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<ListedPlan>`
    select ${PLAN_COLUMNS} from saas.plans p
    where p.venture_id = any (${saasVentures(caller, input.ventureId)}::uuid[]) ${onwards}
    order by p.name, p.id limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [last.name, last.id]),
    (row) => toPlanView(caller, row),
  )
}
