import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { batchesOf, computeLines } from '../compute-lines.ts'
import { foldOnwards, type PayFold } from '../pay-fold.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { concernedPeople } from '../store/concerned-people.ts'
import { followTerms } from '../store/follow-terms.ts'
import { loadPayTerms } from '../store/load-pay-terms.ts'
import { takePayLock } from '../store/pay-lock.ts'
import { rebuildCredits } from '../store/rebuild-credits.ts'
import { rebuildMetricDays } from '../store/rebuild-metric-days.ts'
import { type CommitReason, writeDaily } from '../store/write-daily.ts'
import { type LineCounts, writeLines } from '../store/write-lines.ts'

export type DaysToCommit = {
  readonly ventureId: VentureId
  readonly days: readonly Day[]
  readonly reason: CommitReason
}

/**
 * Makes the pay of these days, and of every later day that they move, what the facts say (domain.md §6 "Commit"). What
 * results depends on the facts alone: not on the order of commits, on how often one runs, or on what was stored before.
 */
export async function commitDays(tx: Tx, caller: Caller, input: DaysToCommit): Promise<LineCounts> {
  await takePayLock(tx, input.ventureId)
  // Before the terms are read: a version published in between is then still to be followed by the next commit.
  const daysOfTerms = await followTerms(tx, input.ventureId)
  const terms = await loadPayTerms(tx, input.ventureId, caller.now)
  const { fold, people } = await concernOf(tx, terms, input, daysOfTerms)
  const lines = fold ? await commitLines(tx, terms, fold, people, input.days) : NOTHING
  if (fold || input.reason !== 'CHANGE') {
    const note = { ...input, by: caller.person?.id ?? null, at: caller.now, lines }
    await writeDaily(tx, terms, fold ?? spanOf(input.days), people, note)
  }
  return lines
}

type Concern = { readonly fold: PayFold | null; readonly people: readonly UserId[] }

/**
 * After a change of work only the people whose credits changed are folded, from the first day on which they did. A changed
 * membership or version concerns everybody, and so does a commit that was asked for, which trusts no sum stored before.
 */
async function concernOf(
  tx: Tx,
  terms: PayTerms,
  { days, reason }: DaysToCommit,
  daysOfTerms: readonly Day[],
): Promise<Concern> {
  const credits = await rebuildCredits(tx, terms, days)
  await rebuildMetricDays(tx, terms, days, reason === 'CHANGE' ? credits.people : null)
  if (reason === 'CHANGE' && daysOfTerms.length === 0) {
    return { fold: credits.days.length > 0 ? foldOnwards(terms, spanOf(credits.days)) : null, people: credits.people }
  }
  const fold = foldOnwards(terms, spanOf([...days, ...daysOfTerms]))
  return { fold, people: fold ? await concernedPeople(tx, terms, fold, 'credited') : [] }
}

async function commitLines(
  tx: Tx,
  terms: PayTerms,
  fold: PayFold,
  people: readonly UserId[],
  rebuilt: readonly Day[],
): Promise<LineCounts> {
  let counts = NOTHING
  for (const batch of batchesOf(people)) {
    const lines = await computeLines(tx, terms, fold, batch, 'credited')
    counts = sum(counts, await writeLines(tx, terms, fold, { people: batch, lines, rebuilt }))
  }
  return counts
}

const NOTHING: LineCounts = { inserted: 0, updated: 0, deleted: 0, unchanged: 0 }

function sum(a: LineCounts, b: LineCounts): LineCounts {
  return {
    inserted: a.inserted + b.inserted,
    updated: a.updated + b.updated,
    deleted: a.deleted + b.deleted,
    unchanged: a.unchanged + b.unchanged,
  }
}

/** From the first to the last of some days; there is at least one. */
function spanOf(days: readonly Day[]): DaySpan {
  const [first = '', ...rest] = [...days].sort()
  return { from: first, to: rest.at(-1) ?? first }
}
