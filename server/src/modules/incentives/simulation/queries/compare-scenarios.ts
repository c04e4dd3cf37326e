import type { contract, Money, ParsedInput, Reply } from '@holdfast/contract'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { peopleNames } from '../../../ventures/index.ts'
import { compare, type PersonSums } from '../comparison.ts'
import { LISTED } from '../result-view.ts'
import { scenarioView } from '../scenario-view.ts'
import type { ScenarioRecord } from '../store/scenario-record.ts'
import { scenarioToShow } from './get-scenario.ts'

type Endpoint = typeof contract.simulation.compareScenarios

export async function compareScenarios(
  db: Reads,
  caller: Caller,
  { first, second, third }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const records: ScenarioRecord[] = []
  for (const id of [first, second, ...(third === undefined ? [] : [third])]) {
    records.push(await scenarioToShow(db, caller, id))
  }
  const { ventureId, currency } = comparable(records)
  const sums = await Promise.all(records.map(({ id }) => sumsOf(db, ventureId, id)))
  const everybody = compare(sums)
  const listed = everybody.slice(0, LISTED)
  const names = await peopleNames(
    db,
    [ventureId],
    listed.map(({ userId }) => userId),
  )
  const money = (minor: number): Money => ({ minor, currency })
  return {
    currency,
    scenarios: records.map((record) => scenarioView(caller, record)),
    people: listed.map(({ userId, each, spread }) => ({
      person: { id: userId, name: names.get(userId) ?? '' },
      each: each.map((both) => both && { paid: money(both[0]), simulated: money(both[1]) }),
      spread: money(spread),
    })),
    morePeople: everybody.length - listed.length,
  }
}

/** Of one venture and in one currency, and each of them computed. */
function comparable(records: readonly ScenarioRecord[]): ScenarioRecord {
  const [first, ...others] = records
  if (!first || new Set(records.map(({ id }) => id)).size < records.length)
    refuse('refused', 'scenarios.same', 'A scenario cannot be compared with itself. Choose another one.')
  if (others.some((other) => other.ventureId !== first.ventureId || other.currency !== first.currency))
    refuse(
      'refused',
      'scenarios.not_comparable',
      'These scenarios are of different ventures or currencies. Choose scenarios of one venture that pay in the same currency.',
    )
  const missing = records.find((record) => record.totals === null)
  if (missing)
    refuse('refused', 'scenario.not_computed', `${missing.name} has no result yet. Wait for it, or compute it again.`)
  return first
}

async function sumsOf(db: Reads, ventureId: VentureId, id: string): Promise<Readonly<Record<string, PersonSums>>> {
  const stored = await sql<{ sums: Record<string, PersonSums> | null }>`
    select people_sums as sums from incentives.scenarios where venture_id = ${ventureId} and id = ${id}::uuid`.execute(
    db,
  )
  return stored.rows[0]?.sums ?? {}
}
