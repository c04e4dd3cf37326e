import type { Simulation } from '@holdfast/contract'
import type { Rule } from '@holdfast/engine/incentives'
import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'

export type ScenarioRecord = {
  readonly ventureId: VentureId
  readonly id: string
  readonly name: string
  readonly planId: string | null
  readonly planName: string | null
  readonly currency: string
  readonly rules: readonly Rule[]
  readonly from: Day
  readonly to: Day
  readonly status: 'COMPUTING' | 'DONE' | 'FAILED'
  readonly run: number
  readonly peopleCount: number | null
  readonly peopleDone: number
  readonly failure: string | null
  readonly totals: Simulation['totals'] | null
  readonly computedAt: Instant | null
  readonly isOutdated: boolean
  readonly createdBy: { readonly id: string; readonly name: string } | null
  readonly createdAt: Instant
  readonly version: number
}

/** Of the scenarios `s`: what a list shows, without the result. A commit of an earlier day moves later ones of its period. */
export const SCENARIO_COLUMNS = sql`
  s.venture_id as "ventureId", s.id, s.name, s.plan_id as "planId", s.currency, s.rules, s.from_day as "from", s.to_day as "to",
  (select p.name from incentives.plans p where p.venture_id = s.venture_id and p.id = s.plan_id) as "planName",
  s.status, s.run, s.people_count as "peopleCount", s.people_done as "peopleDone", s.failure, s.result -> 'totals' as totals,
  s.computed_at as "computedAt", s.created_at as "createdAt", s.version,
  s.computed_at is not null and exists (
    select from incentives.commits c where c.venture_id = s.venture_id
      and c.id > coalesce(s.seen_commit, '00000000-0000-0000-0000-000000000000'::uuid)
      and exists (select from unnest(c.days) d where d <= s.to_day)) as "isOutdated",
  (select json_build_object('id', p.id, 'name', p.name) from identity.person_facts p where p.id = s.created_by) as "createdBy"`

/** null: there is none in these ventures. */
export async function findScenario(
  db: Reads,
  ventureIds: readonly VentureId[],
  id: string,
): Promise<ScenarioRecord | null> {
  const found = await sql<ScenarioRecord>`
    select ${SCENARIO_COLUMNS} from incentives.scenarios s
    where s.venture_id = any (${[...ventureIds]}::uuid[]) and s.id = ${id}::uuid`.execute(db)
  return found.rows[0] ?? null
}

/** The same, locked: what is decided of it holds until it is saved. */
export async function holdScenario(
  tx: Tx,
  ventureIds: readonly VentureId[],
  id: string,
): Promise<ScenarioRecord | null> {
  const held = await sql`
    select from incentives.scenarios where venture_id = any (${[...ventureIds]}::uuid[]) and id = ${id}::uuid for update`.execute(
    tx,
  )
  return held.rows.length > 0 ? findScenario(tx, ventureIds, id) : null
}
