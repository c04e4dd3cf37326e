import type { PayWallet, Standing } from '@holdfast/contract'
import { describeRule } from '@holdfast/engine/incentives'
import type { Day } from '@holdfast/engine/kernel'
import type { DaySpan } from '../pay-terms.ts'
import type { LineRow } from '../queries/line-rows.ts'
import { lineView } from '../view.ts'
import type { OfferedRule } from './offered-rules.ts'
import type { Payee } from './queries/payees.ts'
import { zeroOf } from './zero-of.ts'

type View = PayWallet['rules'][number]
/** A rule of a wallet, with what today added to it. */
export type WalletRule = { readonly view: View; readonly todayMinor: number }

type RulesAsked = {
  readonly payee: Payee
  /** Every rule in force in the period, and which of them can pay the person. */
  readonly rules: readonly OfferedRule[]
  readonly isOffered: (rule: OfferedRule) => boolean
  readonly lines: readonly LineRow[]
  readonly standingOf: (rule: OfferedRule) => Standing | null
  /** Up to today at most. */
  readonly period: DaySpan
  readonly today: Day
}

/** Rules that paid or counted something, by their latest line; then those that could. */
export function walletRules(asked: RulesAsked): readonly WalletRule[] {
  const paid = Map.groupBy(asked.lines, (line) => keyOf(line.plan_id, line.rule_key))
  const offers = new Map(asked.rules.map((offered) => [keyOf(offered.planId, offered.rule.ruleKey), offered]))
  const idle = asked.rules.filter(
    (offered) => !paid.has(keyOf(offered.planId, offered.rule.ruleKey)) && asked.isOffered(offered),
  )
  return [
    ...[...paid].flatMap(([key, lines]) => paidRule(asked, lines, offers.get(key))),
    ...idle.map((offered) => idleRule(asked, offered)),
  ]
}

function paidRule(asked: RulesAsked, lines: readonly LineRow[], offered: OfferedRule | undefined): WalletRule[] {
  const latest = lines.at(-1)
  if (!latest) return []
  const { planName, ruleKey, ruleName, sentence, toDate } = lineView(latest)
  const amountMinor = lines.reduce((sum, line) => sum + line.amount_minor, 0)
  const zero = zeroOf(asked.payee, { rule: latest.rule, held: offered?.held ?? [] }, asked.period, latest)
  return [
    {
      view: {
        planName,
        ruleKey,
        ruleName,
        sentence,
        toDate,
        amountMinor,
        zero: amountMinor === 0 ? zero : null,
        standing: offered ? asked.standingOf(offered) : null,
      },
      todayMinor: lines.find(({ day }) => day === asked.today)?.amount_minor ?? 0,
    },
  ]
}

function idleRule(asked: RulesAsked, offered: OfferedRule): WalletRule {
  const { planName, rule } = offered
  return {
    view: {
      planName,
      ruleKey: rule.ruleKey,
      ruleName: rule.name,
      sentence: describeRule(rule),
      toDate: null,
      amountMinor: 0,
      zero: zeroOf(asked.payee, offered, asked.period, undefined),
      standing: asked.standingOf(offered),
    },
    todayMinor: 0,
  }
}

function keyOf(planId: string, ruleKey: string): string {
  return `${planId} ${ruleKey}`
}
