import type { contract, ParsedInput, Reply, Simulation } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { maySimulate } from '../../policy.ts'
import { scenarioView } from '../scenario-view.ts'
import { findScenario, type ScenarioRecord } from '../store/scenario-record.ts'

type Endpoint = typeof contract.simulation.getScenario

export async function getScenario(db: Reads, caller: Caller, { id }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const record = await scenarioToShow(db, caller, id)
  const stored = await sql<{ result: Simulation | null }>`
    select result from incentives.scenarios where venture_id = ${record.ventureId} and id = ${id}::uuid`.execute(db)
  return {
    ...scenarioView(caller, record),
    rules: record.rules as Reply<Endpoint>['rules'],
    result: stored.rows[0]?.result ?? null,
  }
}

/** One of the ventures in which the caller may simulate; any other is not there. */
export async function scenarioToShow(db: Reads, caller: Caller, id: string): Promise<ScenarioRecord> {
  const record = await findScenario(db, caller.scope, id)
  return record && maySimulate(caller, record.ventureId) ? record : notFound()
}

export function notFound(): never {
  return refuse('not_found', 'scenario.not_found', 'There is no such scenario for you to see.')
}
