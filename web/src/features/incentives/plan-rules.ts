import { contract, type Plan, type Rule } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import type { WalletRule } from './wallet.ts'

type Version = Plan['versions'][number]

/** Plans change rarely; they are read once a visit and give figures their units. */
export const usePlans = (ventureId: string) => useReply(contract.plans.listPlans, { ventureId })

/** Versions in force on some day of the span, the newest first. */
export const versionsOf = (plan: Plan, span: { readonly from: string; readonly to: string }): readonly Version[] =>
  plan.versions
    .filter(
      ({ status, startsOn, endsOn }) =>
        status === 'PUBLISHED' && startsOn <= span.to && (endsOn ?? span.to) >= span.from,
    )
    .toSorted((a, b) => b.number - a.number)

/** The rule as its plan writes it: a wallet names only its words. */
export function ruleOf(plans: readonly Plan[], { planName, ruleKey }: WalletRule): Rule | undefined {
  const plan = plans.find(({ name }) => name === planName)
  const versions = plan?.versions.toSorted((a, b) => b.number - a.number) ?? []
  return versions.flatMap(({ rules }) => rules).find(({ rule }) => rule.ruleKey === ruleKey)?.rule
}
