import type { contract, Reply } from '@holdfast/contract'
import { describeRule, type Rule } from '@holdfast/engine/incentives'
import type { VentureId } from '@holdfast/engine/kernel'
import type { LineRow } from './queries/line-rows.ts'
import type { PayDay } from './queries/my-pay-days.ts'
import { lineView } from './view.ts'

type Wallet = Reply<typeof contract.incentives.myPay>['wallets'][number]

export type OfferedRule = {
  readonly ventureId: VentureId
  readonly planId: string
  readonly planName: string
  readonly currency: string
  readonly rule: Rule
}

export type Earned = {
  readonly ventures: readonly { readonly id: VentureId; readonly name: string }[]
  readonly offered: readonly OfferedRule[]
  readonly lines: readonly LineRow[]
  readonly days: readonly PayDay[]
  readonly today: readonly PayDay[]
}

/** One wallet per venture and currency, in the order of ventures; amounts of two currencies are never added up. */
export function walletsOf(earned: Earned): Wallet[] {
  return earned.ventures.flatMap(({ id, name }) => {
    const currencies = [...earned.days, ...earned.offered]
      .filter((each) => each.ventureId === id)
      .map((each) => each.currency)
    return [...new Set(currencies)]
      .sort()
      .map((currency) => walletOf(inOne(earned, id, currency), { id, name, currency }))
  })
}

function inOne(earned: Earned, ventureId: VentureId, currency: string): Earned {
  const isIts = (each: { readonly ventureId: VentureId; readonly currency: string }) =>
    each.ventureId === ventureId && each.currency === currency
  return {
    ...earned,
    offered: earned.offered.filter(isIts),
    lines: earned.lines.filter((line) => isIts({ ventureId: line.venture_id, currency: line.currency })),
    days: earned.days.filter(isIts),
    today: earned.today.filter(isIts),
  }
}

function walletOf(earned: Earned, { id, name, currency }: { id: VentureId; name: string; currency: string }): Wallet {
  return {
    ventureId: id,
    ventureName: name,
    currency,
    totalMinor: total(earned.days),
    todayMinor: total(earned.today),
    rules: rulesOf(earned),
    days: earned.days.map(({ day, amountMinor }) => ({
      day,
      amountMinor,
      lines: earned.lines.filter((line) => line.day === day).map(lineView),
    })),
  }
}

/** Rules that paid or counted something, by their latest line; then those that could. */
function rulesOf({ lines, offered }: Earned): Wallet['rules'] {
  const paid = Map.groupBy(lines, (line) => keyOf(line.plan_id, line.rule_key))
  const offers = Map.groupBy(offered, ({ planId, rule }) => keyOf(planId, rule.ruleKey))
  const idle = [...offers].filter(([key]) => !paid.has(key))
  return [...[...paid.values()].flatMap(paidRule), ...idle.flatMap(([, same]) => idleRule(same))]
}

function paidRule(lines: readonly LineRow[]): Wallet['rules'] {
  const latest = lines.at(-1)
  if (!latest) return []
  const { planName, ruleKey, ruleName, sentence, toDate } = lineView(latest)
  return [
    {
      planName,
      ruleKey,
      ruleName,
      sentence,
      toDate,
      amountMinor: lines.reduce((sum, line) => sum + line.amount_minor, 0),
    },
  ]
}

function idleRule(versions: readonly OfferedRule[]): Wallet['rules'] {
  const latest = versions.at(-1)
  if (!latest) return []
  const { planName, rule } = latest
  return [
    {
      planName,
      ruleKey: rule.ruleKey,
      ruleName: rule.name,
      sentence: describeRule(rule),
      toDate: null,
      amountMinor: 0,
    },
  ]
}

function total(days: readonly PayDay[]): number {
  return days.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}

function keyOf(planId: string, ruleKey: string): string {
  return `${planId} ${ruleKey}`
}
