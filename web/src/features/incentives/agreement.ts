import { adjustedOn, type Wallet } from './wallet.ts'

type Shown = Pick<Wallet, 'days' | 'rules' | 'totalMinor' | 'adjustedMinor'>

/** Whether lines make the days, days and adjustments the total, and rules the same total: to the minor unit. */
export function agrees({ days, rules, totalMinor, adjustedMinor }: Shown): boolean {
  const ofLines = days.every((day) => sum(day.lines.map(({ amount }) => amount.minor)) === day.amountMinor)
  const ofDays = sum(days.map(({ amountMinor }) => amountMinor)) + adjustedMinor === totalMinor
  const ofRules = sum(rules.map(({ amountMinor }) => amountMinor)) + adjustedMinor === totalMinor
  return ofLines && ofDays && ofRules && sum(days.map(adjustedOn)) === adjustedMinor
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, minor) => total + minor, 0)
