import type { VersionCheck } from '@holdfast/contract'
import type { PeriodCut } from '@holdfast/engine/incentives'
import type { Day, UserId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { peopleNames } from '../../ventures/index.ts'
import { batchesOf, computeLines, type PersonLine } from '../compute-lines.ts'
import { foldOf } from '../pay-fold.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { concernedPeople } from '../store/concerned-people.ts'
import { loadPayTerms } from '../store/load-pay-terms.ts'
import type { PlanRow, VersionRow } from './queries/plan-rows.ts'
import type { Gap } from './version-days.ts'
import { withDraft } from './with-draft.ts'

type Rewritten = NonNullable<VersionCheck['rewrites']>['people'][number]
type MovedPay = { readonly concerned: VersionCheck['concerned']; readonly rewritten: readonly Rewritten[] }

/** What publishing a draft touches: periods that it cuts, days that it leaves without a version, days that it pays anew. */
export type Touched = {
  readonly cuts: readonly PeriodCut[]
  readonly gap: Gap | null
  /** null: its first day is still to come. */
  readonly again: DaySpan | null
}

/**
 * Whose pay up to today is another with the draft. `concerned`: by person and rule, of the cut periods and the days without
 * a version, with what it had been had the draft begun with the period, so that a step jumped over or reached twice shows.
 * `rewritten`: by person, of all days paid anew. Computed from the facts by the fold that pays; writes nothing.
 */
export async function movedPay(
  db: Reads,
  caller: Caller,
  plan: PlanRow,
  draft: VersionRow,
  touched: Touched,
): Promise<MovedPay> {
  const from = firstTouched(touched, draft)
  if (from === null) return { concerned: [], rewritten: [] }
  const all = await loadPayTerms(db, plan.ventureId, caller.now)
  const terms = { ...all, versions: all.versions.filter(({ planId }) => planId === plan.id) }
  const begun = (on: Day) => ({ ...terms, versions: withDraft(terms.versions, plan, draft, on) })
  const without = await sums(db, terms, from, touched)
  const drafted = await sums(db, begun(draft.startsOn), from, touched)
  const periodFrom = firstOf(touched.cuts.map((cut) => cut.periodFrom))
  const whole = periodFrom === null ? drafted : await sums(db, begun(periodFrom), from, touched)
  const keys = [...new Set([...without.keys(), ...drafted.keys(), ...whole.keys()])]
  const differing = keys.filter((key) => new Set([without, drafted, whole].map((sum) => sum.get(key) ?? 0)).size > 1)
  const names = await peopleNames(db, [plan.ventureId], differing.map(userOf))
  const money = (sum: Sums, key: string) => ({ minor: sum.get(key) ?? 0, currency: plan.currency })
  const named = differing
    .map((key) => ({ key, person: { id: userOf(key), name: names.get(userOf(key)) ?? '' } }))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'en') || (a.key < b.key ? -1 : 1))
  return {
    concerned: named
      .filter(({ key }) => ruleOf(key) !== '')
      .map(({ key, person }) => ({
        person,
        ruleKey: ruleOf(key),
        without: money(without, key),
        with: money(drafted, key),
        whole: money(whole, key),
      })),
    rewritten: named
      .filter(({ key }) => ruleOf(key) === '')
      .map(({ key, person }) => ({ person, before: money(without, key), after: money(drafted, key) }))
      .filter(({ before, after }) => before.minor !== after.minor),
  }
}

/** Minor units by person and rule, and by person alone. */
type Sums = ReadonlyMap<string, number>

const UUID_LENGTH = 36

function userOf(key: string): UserId {
  return key.slice(0, UUID_LENGTH) as UserId
}

function ruleOf(key: string): string {
  return key.slice(UUID_LENGTH + 1)
}

/** null = nothing is touched. */
function firstTouched({ cuts, gap, again }: Touched, { startsOn }: VersionRow): Day | null {
  return firstOf([...cuts.map(({ periodFrom }) => periodFrom), ...(gap || again ? [startsOn] : [])])
}

function firstOf(days: readonly Day[]): Day | null {
  return [...days].sort()[0] ?? null
}

async function sums(db: Reads, terms: PayTerms, from: Day, touched: Touched): Promise<Sums> {
  const found = new Map<string, number>()
  const fold = foldOf(terms, { from, to: terms.today })
  if (!fold) return found
  for (const people of batchesOf(await concernedPeople(db, terms, fold, 'facts')))
    for (const line of await computeLines(db, terms, fold, people, 'facts'))
      for (const key of keysOf(line, touched)) found.set(key, (found.get(key) ?? 0) + line.amountMinor)
  return found
}

function keysOf({ userId, ruleKey, day }: PersonLine, { cuts, gap, again }: Touched): readonly string[] {
  const isCut = cuts.some((cut) => cut.ruleKey === ruleKey && day >= cut.periodFrom && day <= cut.periodTo)
  const isLost = gap !== null && day >= gap.from && day <= (gap.to ?? day)
  const isAgain = again !== null && day >= again.from && day <= again.to
  return [...(isCut || isLost ? [`${userId} ${ruleKey}`] : []), ...(isAgain ? [userId] : [])]
}
