import type { VersionCheck } from '@holdfast/contract'
import type { PeriodCut } from '@holdfast/engine/incentives'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { mayReadEverybodysPay, mayVerify } from '../policy.ts'
import { findCuts } from './find-cuts.ts'
import { judgeExample } from './judge-example.ts'
import { movedPay } from './moved-pay.ts'
import type { FoundVersion } from './queries/find-version.ts'
import { hasLockedDays } from './queries/has-locked-days.ts'
import { daysToPayAgain, gapAfter } from './version-days.ts'

// By name each; the counts are of everybody.
const MOST_NAMED = 200

/** What stands in the way of putting a draft in force: examples that fail, and what it does to pay that was counted on. */
export async function checkOf(db: Reads, caller: Caller, { plan, version }: FoundVersion): Promise<VersionCheck> {
  const venture = ventureOf(caller, plan.ventureId)
  const isDraft = version.status === 'DRAFT'
  const { cuts, firstDay } = findCuts(plan, version, venture)
  const published = plan.versions.filter(({ status }) => status === 'PUBLISHED')
  const gap = isDraft ? gapAfter(published, version) : null
  const days = isDraft ? daysToPayAgain(venture, version.startsOn) : []
  const [from] = days
  const again = from === undefined ? null : { from, to: venture.today }
  const { concerned, rewritten } = await movedPay(db, caller, plan, version, { cuts, gap, again })
  const maySee = mayReadEverybodysPay(caller, plan.ventureId) || mayVerify(caller, plan.ventureId)
  return {
    version: version.version,
    cuts: cuts.map((cut) => ({ ...cut, changed: [...cut.changed], sentence: sentenceOf(cut) })),
    firstDay,
    gapFrom: gap?.from ?? null,
    gapTo: gap?.to ?? null,
    rewrites: again && {
      from: again.from,
      days: days.length,
      people: maySee ? rewritten.slice(0, MOST_NAMED) : [],
      peopleCount: rewritten.length,
      hasLocked: await hasLockedDays(db, plan.ventureId, again),
    },
    concerned: maySee ? concerned.slice(0, MOST_NAMED) : [],
    concernedCount: new Set(concerned.map(({ person }) => person.id)).size,
    failing: failingExamples({ plan, version }),
  }
}

export function failingExamples({ version }: FoundVersion): string[] {
  const rules = version.rules.map(({ rule }) => rule)
  return version.examples.filter((example) => !judgeExample(rules, example).passes).map(({ name }) => name)
}

function sentenceOf({ name, changed, periodFrom, periodTo, firstDay }: PeriodCut): string {
  return `${name} changes its ${changed.join(', ')} inside the period from ${periodFrom} to ${periodTo}: a step may be jumped over or reached twice. From ${firstDay} on it would not.`
}
