import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { onlyOwnIn } from '../../policy.ts'
import { type FoundTotals, namedTotals, totalsView } from '../store/totals-row.ts'

type Endpoint = typeof contract.bpoTotals.listDayTotals

/** The latest day first; one index walk per venture, merged. A contractor sees their own. */
export async function listTotals(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const [day = null, id = null] = decodeCursor(input, input.cursor, 2) ?? []
  const only = caller.scope.map((ventureId) => onlyOwnIn(caller, ventureId))
  const { rows } = await sql<FoundTotals>`
    ${namedTotals}
    join (
      select d.id as picked from unnest(${caller.scope}::uuid[], ${only}::uuid[]) as v (venture_id, only_user_id)
      cross join lateral (
        select d.id, d.day from bpo.day_totals d
        where d.venture_id = v.venture_id and d.voided_at is null
          and (${input.campaignId ?? null}::uuid is null or d.campaign_id = ${input.campaignId ?? null}::uuid)
          and (${input.agentId ?? null}::uuid is null or d.agent_id = ${input.agentId ?? null}::uuid)
          and (${input.from ?? null}::date is null or d.day >= ${input.from ?? null}::date)
          and (${input.to ?? null}::date is null or d.day <= ${input.to ?? null}::date)
          and (v.only_user_id is null
            or d.agent_id = (select a.id from bpo.agents a where a.venture_id = v.venture_id and a.user_id = v.only_user_id))
          and (${day}::date is null or (d.day, d.id) < (${day}::date, ${id}::uuid))
        order by d.day desc, d.id desc limit ${input.limit + 1}) d
      order by d.day desc, d.id desc limit ${input.limit + 1}) w on w.picked = t.id
    where t.venture_id = any (${caller.scope}::uuid[])
    order by t.day desc, t.id desc`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [last.day, last.id]),
    (row) => totalsView(row, caller),
  )
}
