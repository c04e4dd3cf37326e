import type { contract, ParsedInput, Reply, Simulation } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { peopleNames } from '../../../ventures/index.ts'
import { beforeLive } from '../period.ts'
import { listedPeople, resultView } from '../result-view.ts'
import { paidRuleNames } from './paid-sums.ts'
import { readDraft } from './read-draft.ts'
import { type DraftRun, prepareRun, tallyRun } from './simulate-draft.ts'

type Endpoint = typeof contract.simulation.simulate

/** What is answered while one waits, in persons × days × rules; more is for a saved scenario, which shows its progress. */
export const MOST_AT_ONCE = 200_000

export async function simulate(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { venture, draft } = await readDraft(db, caller, input)
  const run = await prepareRun(db, venture.id, caller, draft)
  if (run.size > MOST_AT_ONCE)
    refuse(
      'refused',
      'simulation.too_large',
      `${run.people.length} people, ${draft.rules.length} rules and the days of this period are too much to wait for. Save it as a scenario, which is computed in the background.`,
      { size: run.size, most: MOST_AT_ONCE, people: run.people.length },
    )
  return resultOf(db, run, async () => {})
}

export async function resultOf(
  db: Reads,
  run: DraftRun,
  progress: (done: number) => Promise<void>,
): Promise<Simulation> {
  const { draft, fold, terms, ventureId } = run
  const tally = await tallyRun(db, run, progress)
  const listed = listedPeople(tally).map(([userId]) => userId)
  const foreign = [...tally.rules.keys()].filter((key) => !draft.rules.some((rule) => rule.ruleKey === key))
  return resultView(
    draft,
    tally,
    fold && { from: fold.from, to: fold.to },
    beforeLive(draft, terms.liveFrom),
    {
      names: await peopleNames(db, [ventureId], listed),
      ruleNames: draft.planId === null ? new Map() : await paidRuleNames(db, ventureId, draft.planId, foreign),
    },
  )
}
