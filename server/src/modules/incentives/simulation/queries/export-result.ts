import type { contract, ParsedInput, Simulation } from '@holdfast/contract'
import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { peopleNames } from '../../../ventures/index.ts'
import type { PersonSums } from '../comparison.ts'
import { resultFile } from '../result-file.ts'
import { scenarioToShow } from './get-scenario.ts'
import { readDraft } from './read-draft.ts'
import { runAtOnce } from './simulate.ts'

/** The same simulation as on the page, with everybody in it. */
export async function exportSimulation(
  db: Reads,
  caller: Caller,
  { part, ...question }: ParsedInput<typeof contract.simulation.exportSimulation>,
): Promise<CsvFile> {
  const { venture, draft } = await readDraft(db, caller, question)
  const { result, people } = await runAtOnce(db, caller, venture.id, draft)
  const sums = [...people].map(([userId, { paid, simulated }]) => [userId, [paid, simulated]] as const)
  return file(db, venture.id, part, { result, sums, from: draft.from, to: draft.to })
}

export async function exportScenario(
  db: Reads,
  caller: Caller,
  { id, part }: ParsedInput<typeof contract.simulation.exportScenario>,
): Promise<CsvFile> {
  const { ventureId, name, from, to } = await scenarioToShow(db, caller, id)
  const stored = await sql<{ result: Simulation | null; sums: Record<UserId, PersonSums> | null }>`
    select result, people_sums as sums from incentives.scenarios where venture_id = ${ventureId} and id = ${id}::uuid`.execute(
    db,
  )
  const { result = null, sums = null } = stored.rows[0] ?? {}
  if (!result || !sums)
    refuse('refused', 'scenario.not_computed', `${name} has no result yet. Wait for it, or compute it again.`)
  return file(db, ventureId, part, { result, sums: Object.entries(sums) as [UserId, PersonSums][], from, to })
}

type Kept = {
  readonly result: Simulation
  readonly sums: readonly (readonly [UserId, PersonSums])[]
  readonly from: string
  readonly to: string
}

async function file(
  db: Reads,
  ventureId: VentureId,
  part: 'people' | 'rules' | 'days',
  { sums, ...kept }: Kept,
): Promise<CsvFile> {
  const names = await peopleNames(
    db,
    [ventureId],
    sums.map(([userId]) => userId),
  )
  const people = [...sums].sort(([a, x], [b, y]) => gain(y) - gain(x) || (a < b ? -1 : 1))
  return resultFile(part, { ...kept, people, names })
}

function gain([paid, simulated]: PersonSums): number {
  return Math.abs(simulated - paid)
}
