import type { Wallet } from './wallet.ts'

/** Whether lines make the days, days make the total, and rules make the same total: to the minor unit. */
export function agrees({ days, rules, totalMinor }: Pick<Wallet, 'days' | 'rules' | 'totalMinor'>): boolean {
  const ofLines = days.every((day) => sum(day.lines.map(({ amount }) => amount.minor)) === day.amountMinor)
  const ofDays = sum(days.map(({ amountMinor }) => amountMinor)) === totalMinor
  const ofRules = sum(rules.map(({ amountMinor }) => amountMinor)) === totalMinor
  return ofLines && ofDays && ofRules
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, minor) => total + minor, 0)
