import type { VersionCheck } from '@holdfast/contract'
import type { PeriodCut } from '@holdfast/engine/incentives'
import { addDays, type Day, type UserId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { peopleNames } from '../../ventures/index.ts'
import { batchesOf, computeLines } from '../compute-lines.ts'
import { foldOf } from '../pay-fold.ts'
import type { DaySpan, PayTerms, PublishedVersion } from '../pay-terms.ts'
import { concernedPeople } from '../store/concerned-people.ts'
import { loadPayTerms } from '../store/load-pay-terms.ts'
import type { PlanRow, VersionRow } from './queries/plan-rows.ts'

type Concerned = VersionCheck['concerned'][number]

/**
 * Whose pay of the cut periods, up to today, is not the same without the draft, with it, and had it begun with the period:
 * by person and rule, of the rules that are cut. The first two differ for whom it changes anything; the last two for whom
 * a step is jumped over or reached twice. Computed from the facts by the fold that pays; writes nothing.
 */
export async function cutPay(
  db: Reads,
  caller: Caller,
  plan: PlanRow,
  draft: VersionRow,
  cuts: readonly PeriodCut[],
): Promise<readonly Concerned[]> {
  if (cuts.length === 0) return []
  const all = await loadPayTerms(db, plan.ventureId, caller.now)
  const terms = { ...all, versions: all.versions.filter(({ planId }) => planId === plan.id) }
  const begun = (from: Day) => ({ ...terms, versions: withDraft(terms.versions, plan, draft, from) })
  const without = await sums(db, terms, cuts)
  const cut = await sums(db, begun(draft.startsOn), cuts)
  const whole = await sums(db, begun(spanOf(cuts).from), cuts)
  const keys = [...new Set([...without.keys(), ...cut.keys(), ...whole.keys()])]
  const differing = keys.filter((key) => new Set([without, cut, whole].map((sum) => sum.get(key) ?? 0)).size > 1)
  const names = await peopleNames(db, [plan.ventureId], differing.map(userOf))
  const money = (minor = 0) => ({ minor, currency: plan.currency })
  return differing
    .map((key) => ({
      person: { id: userOf(key), name: names.get(userOf(key)) ?? '' },
      ruleKey: key.slice(UUID_LENGTH + 1),
      without: money(without.get(key)),
      with: money(cut.get(key)),
      whole: money(whole.get(key)),
    }))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'en') || (a.ruleKey < b.ruleKey ? -1 : 1))
}

const UUID_LENGTH = 36

function userOf(key: string): UserId {
  return key.slice(0, UUID_LENGTH) as UserId
}

/** As if the draft had begun on this day: what was in force ends the day before, and a later version stays as it is. */
function withDraft(
  published: readonly PublishedVersion[],
  plan: PlanRow,
  draft: VersionRow,
  from: Day,
): readonly PublishedVersion[] {
  const later = published.filter(({ startsOn }) => startsOn >= draft.startsOn)
  const next = later.map(({ startsOn }) => addDays(startsOn, -1)).sort()[0]
  const last = addDays(from, -1)
  const earlier = published
    .filter(({ startsOn }) => startsOn < from)
    .map((version) => ({
      ...version,
      endsOn: version.endsOn === null || version.endsOn > last ? last : version.endsOn,
    }))
  const drafted: PublishedVersion = {
    planId: plan.id,
    planName: plan.name,
    versionId: draft.id,
    number: draft.number,
    startsOn: from,
    endsOn: next !== undefined && (draft.endsOn === null || draft.endsOn > next) ? next : draft.endsOn,
    payCurrency: plan.currency,
    rules: draft.rules.map(({ rule }) => rule),
  }
  return [...earlier, drafted, ...later]
}

/** Minor units by person and rule, of the days of each rule's cut period that have come. */
async function sums(db: Reads, terms: PayTerms, cuts: readonly PeriodCut[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  const fold = foldOf(terms, spanOf(cuts))
  if (!fold) return found
  for (const people of batchesOf(await concernedPeople(db, terms, fold, 'facts'))) {
    for (const line of await computeLines(db, terms, fold, people, 'facts')) {
      const cut = cuts.find(({ ruleKey }) => ruleKey === line.ruleKey)
      if (!cut || line.day < cut.periodFrom || line.day > cut.periodTo) continue
      const key = `${line.userId} ${line.ruleKey}`
      found.set(key, (found.get(key) ?? 0) + line.amountMinor)
    }
  }
  return found
}

function spanOf(cuts: readonly PeriodCut[]): DaySpan {
  const from = cuts.map(({ periodFrom }) => periodFrom).sort()[0] ?? ''
  const to =
    cuts
      .map(({ periodTo }) => periodTo)
      .sort()
      .at(-1) ?? ''
  return { from, to }
}
