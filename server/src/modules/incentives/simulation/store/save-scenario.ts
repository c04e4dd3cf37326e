import type { Simulation } from '@holdfast/contract'
import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Draft } from '../draft-terms.ts'
import type { ScenarioJob } from '../scenario-queue.ts'
import type { Sums } from '../tally.ts'

type Made = { readonly name: string; readonly draft: Draft; readonly by: UserId; readonly at: Instant }

export async function insertScenario(tx: Tx, ventureId: VentureId, { name, draft, by, at }: Made): Promise<string> {
  const inserted = await sql<{ id: string }>`
    insert into incentives.scenarios (venture_id, name, plan_id, currency, rules, from_day, to_day, created_by, created_at)
    values (${ventureId}, ${name}, ${draft.planId}::uuid, ${draft.currency}, ${JSON.stringify(draft.rules)}::jsonb, ${draft.from}::date,
      ${draft.to}::date, ${by}, ${at})
    returning id`.execute(tx)
  const [row] = inserted.rows
  if (!row) throw new Error('A scenario was saved and has no row.')
  return row.id
}

type Place = { readonly ventureId: VentureId; readonly id: string }

export async function renameTo(tx: Tx, { ventureId, id }: Place, name: string): Promise<void> {
  await sql`update incentives.scenarios set name = ${name}, version = version + 1
    where venture_id = ${ventureId} and id = ${id}::uuid`.execute(tx)
}

/** From now on it is another run; the last result stays until the new one is there. */
export async function beginAgain(tx: Tx, { ventureId, id }: Place): Promise<void> {
  await sql`update incentives.scenarios set status = 'COMPUTING', run = run + 1, version = version + 1, failure = null,
      people_count = null, people_done = 0
    where venture_id = ${ventureId} and id = ${id}::uuid`.execute(tx)
}

export async function removeScenario(tx: Tx, { ventureId, id }: Place): Promise<void> {
  await sql`delete from incentives.scenarios where venture_id = ${ventureId} and id = ${id}::uuid`.execute(tx)
}

/** Each answers whether the run is still the current one. */
export async function saveProgress(tx: Tx, job: ScenarioJob, people: number, done: number): Promise<boolean> {
  return isOurs(
    await sql`update incentives.scenarios set status = 'COMPUTING', failure = null, people_count = ${people}, people_done = ${done}
      where ${ofRun(job)}`.execute(tx),
  )
}

export async function saveFailure(tx: Tx, job: ScenarioJob, failure: string): Promise<boolean> {
  return isOurs(
    await sql`update incentives.scenarios set status = 'FAILED', failure = ${failure} where ${ofRun(job)}`.execute(tx),
  )
}

export type ScenarioResult = {
  readonly result: Simulation
  readonly people: ReadonlyMap<UserId, Readonly<Sums>>
  readonly seenCommit: string | null
  readonly at: Instant
}

export async function saveResult(tx: Tx, job: ScenarioJob, { result, people, seenCommit, at }: ScenarioResult) {
  const sums = Object.fromEntries([...people].map(([id, { paid, simulated }]) => [id, [paid, simulated]]))
  return isOurs(
    await sql`update incentives.scenarios set status = 'DONE', failure = null, people_count = ${people.size}, people_done = ${people.size},
        result = ${JSON.stringify(result)}::jsonb, people_sums = ${JSON.stringify(sums)}::jsonb, computed_at = ${at},
        seen_commit = ${seenCommit}::uuid
      where ${ofRun(job)}`.execute(tx),
  )
}

function ofRun({ ventureId, scenarioId, run }: ScenarioJob) {
  return sql`venture_id = ${ventureId} and id = ${scenarioId}::uuid and run = ${run}`
}

function isOurs({ numAffectedRows }: { readonly numAffectedRows?: bigint | undefined }): boolean {
  return numAffectedRows === 1n
}
