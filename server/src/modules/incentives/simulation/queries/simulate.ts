import type { contract, ParsedInput, Reply, Simulation } from '@holdfast/contract'
import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { peopleNames } from '../../../ventures/index.ts'
import type { Draft } from '../draft-terms.ts'
import { beforeLive, unrated } from '../period.ts'
import { listedPeople, resultView } from '../result-view.ts'
import type { Sums } from '../tally.ts'
import { paidRuleNames } from './paid-sums.ts'
import { readDraft } from './read-draft.ts'
import { type DraftRun, prepareRun, tallyRun } from './simulate-draft.ts'

type Endpoint = typeof contract.simulation.simulate

/** What is answered while one waits, in persons × days × rules; more is for a saved scenario, which shows its progress. */
export const MOST_AT_ONCE = 200_000

export async function simulate(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { venture, draft } = await readDraft(db, caller, input)
  const { result } = await runAtOnce(db, caller, venture.id, draft)
  return result
}

/** Refuses what nobody should wait for, before it is begun. */
export async function runAtOnce(db: Reads, caller: Caller, ventureId: VentureId, draft: Draft): Promise<Simulated> {
  const run = await prepareRun(db, ventureId, caller, draft)
  if (run.size > MOST_AT_ONCE)
    refuse(
      'refused',
      'simulation.too_large',
      `${run.people.length} people, ${draft.rules.length} rules and the days of this period are too much to wait for. Save it as a scenario, which is computed in the background.`,
      { size: run.size, most: MOST_AT_ONCE, people: run.people.length },
    )
  return simulated(db, run, async () => {})
}

export type Simulated = { readonly result: Simulation; readonly people: ReadonlyMap<UserId, Readonly<Sums>> }

/** The view of the result, and everybody's sums: the view lists some of them only. */
export async function simulated(
  db: Reads,
  run: DraftRun,
  progress: (done: number) => Promise<void>,
): Promise<Simulated> {
  const { draft, fold, terms, ventureId } = run
  const tally = await tallyRun(db, run, progress)
  const listed = listedPeople(tally).map(([userId]) => userId)
  const foreign = [...tally.rules.keys()].filter((key) => !draft.rules.some((rule) => rule.ruleKey === key))
  const counted = fold && { from: fold.from, to: fold.to }
  const result = resultView(
    draft,
    tally,
    counted,
    [...beforeLive(draft, terms.liveFrom), ...unrated(terms, draft.currency)],
    {
      names: await peopleNames(db, [ventureId], listed),
      ruleNames: draft.planId === null ? new Map() : await paidRuleNames(db, ventureId, draft.planId, foreign),
    },
  )
  return { result, people: tally.people }
}
