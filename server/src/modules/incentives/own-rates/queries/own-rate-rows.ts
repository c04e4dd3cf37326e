import type { OwnRate } from '@holdfast/contract'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { isVisible, visiblePeople } from '../../queries/visible-people.ts'
import { mayGive } from '../may-give.ts'

type Row = {
  readonly id: string
  readonly venture_id: VentureId
  readonly user_id: UserId
  readonly person_name: string
  readonly plan_id: string
  readonly plan_name: string
  readonly rule_key: string
  readonly rule_name: string | null
  readonly rule_rate: string | null
  readonly rate: string
  readonly starts_on: Day
  readonly ends_on: Day | null
  readonly reason: string
  readonly recorded_by: string | null
  readonly recorder_name: string | null
  readonly version: number
}

/** Own rates of the people whose pay the caller may see, the latest first of each person and rule. */
export async function ownRateRows(db: Reads, caller: Caller, condition: RawBuilder<unknown>): Promise<OwnRate[]> {
  const found = await sql<Row>`
    select o.id, o.venture_id, o.user_id, u.name as person_name, o.plan_id, p.name as plan_name, o.rule_key, r.name as rule_name,
      r.rate as rule_rate, trim_scale(o.rate)::text as rate, o.starts_on, o.ends_on, o.reason, o.recorded_by, b.name as recorder_name, o.version
    from incentives.rate_overrides o
    join incentives.plans p on p.venture_id = o.venture_id and p.id = o.plan_id
    join ventures.people_facts u on u.venture_id = o.venture_id and u.user_id = o.user_id
    left join ventures.people_facts b on b.venture_id = o.venture_id and b.user_id = o.recorded_by
    left join lateral (
      select r.rule ->> 'name' as name, r.rule ->> 'rate' as rate from incentives.plan_versions v
      join incentives.rules r on r.venture_id = v.venture_id and r.version_id = v.id and r.rule_key = o.rule_key
      where v.venture_id = o.venture_id and v.plan_id = o.plan_id and v.status = 'PUBLISHED' order by v.starts_on desc limit 1
    ) r on true
    where o.venture_id = any (${caller.scope}::uuid[]) and ${condition}
    order by u.name, o.user_id, p.name, o.rule_key, o.starts_on desc`.execute(db)
  const seen = new Map<VentureId, Awaited<ReturnType<typeof visiblePeople>>>()
  for (const ventureId of new Set(found.rows.map((row) => row.venture_id)))
    seen.set(ventureId, await visiblePeople(db, caller, ventureId))
  return found.rows
    .filter((row) => isVisible(seen.get(row.venture_id) ?? null, row.user_id))
    .map((row) => viewOf(caller, row))
}

function viewOf(caller: Caller, row: Row): OwnRate {
  const mayChange = mayGive(caller, row.venture_id, row.user_id)
  return {
    id: row.id,
    ventureId: row.venture_id,
    person: { id: row.user_id, name: row.person_name },
    planId: row.plan_id,
    planName: row.plan_name,
    ruleKey: row.rule_key,
    ruleName: row.rule_name ?? row.rule_key,
    rate: row.rate,
    ruleRate: row.rule_rate,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    reason: row.reason,
    recordedBy:
      row.recorded_by !== null && row.recorder_name !== null ? { id: row.recorded_by, name: row.recorder_name } : null,
    version: row.version,
    can: { end: mayChange, remove: mayChange },
  }
}
