import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.ts'
import { onlyOwnIn } from '../policy.ts'
import { callView } from '../view.ts'
import { callColumns, callRows } from './call-rows.ts'

type Endpoint = typeof contract.bpo.listCalls
type Input = ParsedInput<Endpoint>

/** Newest first: ids begin with the time of recording. One index walk per venture, merged. */
export async function listCalls(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const cursor = decodeCursor(input, input.cursor, 1)
  const only = caller.scope.map((ventureId) => onlyOwnIn(caller, ventureId))
  const rows = await callRows(
    db,
    sql`select ${callColumns}
      from unnest(${caller.scope}::uuid[], ${only}::uuid[]) as v (venture_id, only_user_id)
      cross join lateral (
        select ${callColumns} from bpo.call_logs c
        where c.venture_id = v.venture_id and c.voided_at is null and not c.is_test ${filters(input)}
          and (v.only_user_id is null
            or c.agent_id = (select a.id from bpo.agents a where a.venture_id = v.venture_id and a.user_id = v.only_user_id))
          ${cursor ? sql`and c.id < ${cursor[0]}` : sql``}
        order by c.id desc limit ${input.limit + 1}
      ) c
      order by c.id desc limit ${input.limit + 1}`,
  )
  const items = rows.slice(0, input.limit).map((row) => callView(row, caller))
  const hasMore = rows.length > input.limit
  const last = items.at(-1)
  return { items, hasMore, nextCursor: hasMore && last ? encodeCursor(input, [last.id]) : null }
}

function filters({ campaignId, agentId, day, open }: Input): RawBuilder<unknown> {
  return sql`
    ${campaignId === undefined ? sql`` : sql`and c.campaign_id = ${campaignId}`}
    ${agentId === undefined ? sql`` : sql`and c.agent_id = ${agentId}`}
    ${day === undefined ? sql`` : sql`and c.started_on = ${day}`}
    ${open === undefined ? sql`` : open === 'true' ? sql`and c.ended_at is null` : sql`and c.ended_at is not null`}`
}
