import { setImmediate } from 'node:timers/promises'
import { foldAmounts } from '@holdfast/engine/incentives'
import { eachDay, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { foldOf, type PayFold } from '../../pay-fold.ts'
import type { PayTerms } from '../../pay-terms.ts'
import { concernedPeople } from '../../store/concerned-people.ts'
import { loadFoldPeople, type PersonToFold } from '../../store/load-fold-people.ts'
import { loadPayTerms } from '../../store/load-pay-terms.ts'
import { type Draft, draftTerms } from '../draft-terms.ts'
import { addPaid, addSimulated, openTally, type Tally } from '../tally.ts'
import { paidSums } from './paid-sums.ts'

/** A draft over its days, prepared: what it costs is known before it is done. */
export type DraftRun = {
  readonly ventureId: VentureId
  readonly draft: Draft
  readonly terms: PayTerms
  /** null: on none of the days anybody can have pay. */
  readonly fold: PayFold | null
  readonly people: readonly UserId[]
  /** Persons × days × rules. */
  readonly size: number
}

export async function prepareRun(
  db: Reads,
  ventureId: VentureId,
  { now }: Pick<Caller, 'now'>,
  draft: Draft,
): Promise<DraftRun> {
  const terms = draftTerms(await loadPayTerms(db, ventureId, now), draft)
  const fold = foldOf(terms, draft)
  const people = fold ? await concernedPeople(db, terms, fold, 'credited') : []
  const size = people.length * (fold?.prepared.days.length ?? 0) * draft.rules.length
  return { ventureId, draft, terms, fold, people, size }
}

/** Keeps a batch to a fraction of a second, because nothing else of the process runs meanwhile. */
const FOLDED_AT_ONCE = 20_000

/**
 * Folds the work of everybody concerned by the draft, as a commit would, and sets it beside what was paid. Nothing is
 * written. `progress` is told the people done, after each batch; while one is folded the next is being read.
 */
export async function tallyRun(db: Reads, run: DraftRun, progress: (done: number) => Promise<void>): Promise<Tally> {
  const { draft, fold, ventureId } = run
  const tally = openTally(
    eachDay(draft.from, draft.to),
    draft.rules.map((rule) => rule.ruleKey),
  )
  if (draft.planId !== null) addPaid(tally, await paidSums(db, ventureId, draft.planId, draft))
  if (fold === null) return tally
  const batches = batchesOf(run)
  let reading = read(db, run, fold, batches[0])
  let done = 0
  for (const [n, batch] of batches.entries()) {
    const loaded = await reading
    reading = read(db, run, fold, batches[n + 1])
    // Until its question has left for the database; folding leaves no room for that.
    await setImmediate()
    for (const { userId, person } of loaded) addSimulated(tally, userId, foldAmounts(fold.prepared, person))
    done += batch.length
    await progress(done)
  }
  return tally
}

function batchesOf({ people, size }: DraftRun): readonly (readonly UserId[])[] {
  const ofOne = Math.max(1, size / Math.max(1, people.length))
  const batch = Math.max(1, Math.floor(FOLDED_AT_ONCE / ofOne))
  return Array.from({ length: Math.ceil(people.length / batch) }, (_, n) => people.slice(n * batch, (n + 1) * batch))
}

/** A failure is met when its batch is asked for, which may be never. */
function read(
  db: Reads,
  { terms }: DraftRun,
  fold: PayFold,
  people: readonly UserId[] = [],
): Promise<readonly PersonToFold[]> {
  const loaded = people.length === 0 ? Promise.resolve([]) : loadFoldPeople(db, terms, fold, people, 'credited')
  loaded.catch(() => {})
  return loaded
}
