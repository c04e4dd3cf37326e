import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { batchesOf, computeLines } from '../compute-lines.ts'
import { foldOnwards, type PayFold } from '../pay-fold.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { concernedPeople } from '../store/concerned-people.ts'
import { followTerms } from '../store/follow-terms.ts'
import { loadPayTerms } from '../store/load-pay-terms.ts'
import { hasLockedPay } from '../store/locked-pay.ts'
import { takePayLock } from '../store/pay-lock.ts'
import { rebuildCredits } from '../store/rebuild-credits.ts'
import { rebuildMetricDays } from '../store/rebuild-metric-days.ts'
import { peopleAbove } from '../store/teams.ts'
import { writeAdjustments } from '../store/write-adjustments.ts'
import { type CommitReason, writeDaily } from '../store/write-daily.ts'
import { type LineBatch, type LineCounts, writeLines } from '../store/write-lines.ts'

export type DaysToCommit = {
  readonly ventureId: VentureId
  readonly days: readonly Day[]
  readonly reason: CommitReason
  /** The only records that changed; null or absent: it may be any of these days. */
  readonly records?: readonly string[] | null
}

/** What a commit wrote: lines, and corrections of locked days. */
export type Committed = LineCounts & { readonly adjustments: number }

/**
 * Makes the pay of these days, and of every later day that they move, what the facts say (domain.md §6 "Commit"). What
 * results depends on the facts alone: not on the order of commits, on how often one runs, or on what was stored before.
 * Locked days stay as they were paid; what they should have paid is booked as adjustments.
 */
export async function commitDays(tx: Tx, caller: Caller, input: DaysToCommit): Promise<Committed> {
  const turn = await takePayLock(tx, input.ventureId)
  // Before the terms are read: a version published in between is then still to be followed by the next commit.
  const daysOfTerms = await followTerms(tx, input.ventureId)
  const terms = await loadPayTerms(tx, input.ventureId, caller.now)
  const { fold, people } = await concernOf(tx, caller, terms, { ...input, turn }, daysOfTerms)
  const written = fold ? await commitPay(tx, caller, terms, fold, { people, rebuilt: input.days, turn }) : NOTHING
  if (fold || input.reason !== 'CHANGE') {
    const note = { ...input, by: caller.person?.id ?? null, at: caller.now, ...written }
    await writeDaily(tx, terms, fold ?? spanOf(input.days), people, note)
  }
  return written
}

type Concern = { readonly fold: PayFold | null; readonly people: readonly UserId[] }

/**
 * After a change of work only the people whose credits changed are folded, and those above whom their work pays, from the
 * first day on which they did. Changed terms concern everybody, and so does a commit that was asked for, which trusts no
 * sum stored before.
 */
async function concernOf(
  tx: Tx,
  caller: Caller,
  terms: PayTerms,
  { days, reason, turn, records = null }: DaysToCommit & { readonly turn: number },
  daysOfTerms: readonly Day[],
): Promise<Concern> {
  const credits = await rebuildCredits(tx, caller, terms, { days, turn, records })
  await rebuildMetricDays(tx, terms, days, reason === 'CHANGE' ? credits.people : null)
  if (reason === 'CHANGE' && daysOfTerms.length === 0) {
    const fold = credits.days.length > 0 ? foldOnwards(terms, spanOf(credits.days)) : null
    if (!fold?.prepared.needs.team) return { fold, people: credits.people }
    const above = await peopleAbove(tx, terms, spanOf(credits.days), credits.people)
    return { fold, people: [...new Set([...credits.people, ...above])].sort() }
  }
  const fold = foldOnwards(terms, spanOf([...days, ...daysOfTerms]))
  return { fold, people: fold ? await concernedPeople(tx, terms, fold, 'credited') : [] }
}

async function commitPay(
  tx: Tx,
  caller: Caller,
  terms: PayTerms,
  fold: PayFold,
  { people, rebuilt, turn }: Pick<LineBatch, 'people' | 'rebuilt' | 'turn'>,
): Promise<Committed> {
  let written = NOTHING
  for (const batch of batchesOf(people)) {
    const lines = await computeLines(tx, terms, fold, batch, 'credited')
    const hasLocked = await hasLockedPay(tx, terms, fold, batch)
    const pay = { people: batch, lines, rebuilt, turn, hasLocked }
    const adjustments = hasLocked ? await writeAdjustments(tx, caller, terms, fold, pay) : 0
    written = sum(written, { ...(await writeLines(tx, terms, fold, pay)), adjustments })
  }
  return written
}

const NOTHING: Committed = { inserted: 0, updated: 0, deleted: 0, unchanged: 0, adjustments: 0 }

function sum(a: Committed, b: Committed): Committed {
  return {
    inserted: a.inserted + b.inserted,
    updated: a.updated + b.updated,
    deleted: a.deleted + b.deleted,
    unchanged: a.unchanged + b.unchanged,
    adjustments: a.adjustments + b.adjustments,
  }
}

/** From the first to the last of some days; there is at least one. */
function spanOf(days: readonly Day[]): DaySpan {
  const [first = '', ...rest] = [...days].sort()
  return { from: first, to: rest.at(-1) ?? first }
}
