import type { contract, ParsedInput } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import { onlyOwnIn } from '../policy.ts'
import { callColumns } from './call-rows.ts'

type Sql = RawBuilder<unknown>

/** Whatever narrows a list of calls. */
export type CallFilters = Omit<ParsedInput<typeof contract.bpo.exportCalls>, 'ventureId'>
/** Where a list goes on: after this call of this day. */
export type Place = { readonly day: Day; readonly id: string }
export type Wanted = CallFilters & { readonly limit: number; readonly after: Place | undefined }

/** Newest first: by the day of the start when days are asked for, else by id, which begins with the time of recording. */
export function orderOf(wanted: CallFilters): Sql {
  return isByDay(wanted) ? sql`c.started_on desc, c.id desc` : sql`c.id desc`
}

export function isByDay({ startedFrom, startedTo }: CallFilters): boolean {
  return startedFrom !== undefined || startedTo !== undefined
}

/** The calls that are wanted, in order and at most `limit` of them: one index walk per venture, merged. */
export function walkCalls(caller: Caller, wanted: Wanted): Sql {
  const only = caller.scope.map((ventureId) => onlyOwnIn(caller, ventureId))
  return sql`select ${callColumns}
    from unnest(${caller.scope}::uuid[], ${only}::uuid[]) as v (venture_id, only_user_id)
    cross join lateral (
      select ${callColumns} from bpo.call_logs c
      where c.venture_id = v.venture_id and c.voided_at is null and not c.is_test ${conditions(wanted)}
        and (v.only_user_id is null
          or c.agent_id = (select a.id from bpo.agents a where a.venture_id = v.venture_id and a.user_id = v.only_user_id))
        ${onwards(wanted)}
      order by ${orderOf(wanted)} limit ${wanted.limit}
    ) c
    order by ${orderOf(wanted)} limit ${wanted.limit}`
}

function conditions(filters: CallFilters): Sql {
  const { open, rated, startedFrom, startedTo } = filters
  return sql.join(
    [
      isAs('campaign_id', filters.campaignId),
      isAs('agent_id', filters.agentId),
      isAs('direction', filters.direction),
      isAs('started_on', filters.day),
      startedFrom === undefined ? NOTHING : sql`and c.started_on >= ${startedFrom}`,
      startedTo === undefined ? NOTHING : sql`and c.started_on <= ${startedTo}`,
      open === undefined ? NOTHING : sql`and c.ended_at ${open === 'true' ? sql`is null` : sql`is not null`}`,
      rated === undefined ? NOTHING : sql`and c.rating ${rated === 'true' ? sql`is not null` : sql`is null`}`,
      isTrue('answered', filters.answered),
      isTrue('resolved', filters.resolved),
      isTrue('connected', filters.connected),
      isTrue('appointment_set', filters.appointmentSet),
      isTrue('deal_won', filters.dealWon),
    ],
    sql` `,
  )
}

function isAs(column: string, value: string | undefined): Sql {
  return value === undefined ? NOTHING : sql`and ${sql.ref(`c.${column}`)} = ${value}`
}

/** What is not known is neither. */
function isTrue(column: string, value: 'true' | 'false' | undefined): Sql {
  return value === undefined ? NOTHING : sql`and ${value === 'true' ? NOTHING : sql`not`} ${sql.ref(`c.${column}`)}`
}

function onwards(wanted: Wanted): Sql {
  const { after } = wanted
  if (!after) return NOTHING
  return isByDay(wanted)
    ? sql`and (c.started_on, c.id) < (${after.day}::date, ${after.id}::uuid)`
    : sql`and c.id < ${after.id}`
}

const NOTHING = sql``
