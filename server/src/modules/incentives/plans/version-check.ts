import type { VersionCheck } from '@holdfast/contract'
import type { PeriodCut } from '@holdfast/engine/incentives'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { mayReadEverybodysPay, mayVerify } from '../policy.ts'
import { cutPay } from './cut-pay.ts'
import { findCuts } from './find-cuts.ts'
import { judgeExample } from './judge-example.ts'
import type { FoundVersion } from './queries/find-version.ts'

/** What stands in the way of putting a draft in force: examples that fail, periods that it cuts, and whose pay that moves. */
export async function checkOf(db: Reads, caller: Caller, { plan, version }: FoundVersion): Promise<VersionCheck> {
  const { cuts, firstDay } = findCuts(plan, version, ventureOf(caller, plan.ventureId))
  const concerned = await cutPay(db, caller, plan, version, cuts)
  const maySee = mayReadEverybodysPay(caller, plan.ventureId) || mayVerify(caller, plan.ventureId)
  return {
    cuts: cuts.map((cut) => ({ ...cut, changed: [...cut.changed], sentence: sentenceOf(cut) })),
    firstDay,
    concerned: maySee ? [...concerned] : [],
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
