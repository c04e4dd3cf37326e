import type { PayWallet } from '@holdfast/contract'
import { type PaceDays, paceOfSum } from '@holdfast/engine/incentives'
import type { Day } from '@holdfast/engine/kernel'
import type { LineRow } from '../queries/line-rows.ts'
import { amountOn, payDaysOf } from './pay-days-of.ts'
import type { AdjustmentRow } from './queries/adjustment-rows.ts'
import type { DailyRow } from './queries/daily-rows.ts'
import type { WalletRule } from './wallet-rules.ts'

/** What one person has in one venture and currency. */
export type Earned = {
  readonly ventureId: string
  readonly ventureName: string
  readonly currency: string
  readonly today: Day
  /** The last seven days, and those of the period. */
  readonly week: readonly Day[]
  readonly dailies: readonly DailyRow[]
  readonly inPeriod: (day: Day) => boolean
  readonly lines: readonly LineRow[]
  readonly adjustments: readonly AdjustmentRow[]
  readonly rules: readonly WalletRule[]
  /** The working days of the period that runs; null: it is over, or it is too early to say. */
  readonly pace: { readonly days: PaceDays; readonly per: { readonly from: Day; readonly to: Day } } | null
}

/** Sums what is stored; nothing is computed anew but the pace, which is no pay. */
export function walletOf(earned: Earned): PayWallet {
  const { ventureId, ventureName, currency, week, dailies, adjustments, rules } = earned
  const adjustedMinor = sum(adjustments.map(({ amountMinor }) => amountMinor))
  const inPeriod = dailies.filter(({ day }) => earned.inPeriod(day))
  return {
    ventureId,
    ventureName,
    currency,
    totalMinor: sum(inPeriod.map(({ amountMinor }) => amountMinor)) + adjustedMinor,
    adjustedMinor,
    todayMinor: amountOn(dailies, earned.today) ?? 0,
    week: week.map((day) => ({ day, amountMinor: amountOn(dailies, day) })),
    paceMinor: earned.pace && sum(rules.map((rule) => expected(rule, earned))) + adjustedMinor,
    rules: rules.map(({ view }) => view),
    days: payDaysOf({ ...earned, dailies: inPeriod }),
  }
}

/** By the rule's own pace where its period is the one that is shown; else its sum in proportion, never behind today's. */
function expected({ view, todayMinor }: WalletRule, { pace }: Earned): number {
  const { standing, amountMinor } = view
  if (pace === null || standing === null) return amountMinor
  const isSame = standing.from === pace.per.from && standing.to === pace.per.to
  if (isSame && standing.pace) return standing.pace.amountMinor
  return Math.max(amountMinor, paceOfSum(amountMinor - todayMinor, pace.days))
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, minor) => total + minor, 0)
}
