import type { PayTrace } from '@holdfast/contract'
import { formatDay } from '../../lib/format-time.ts'
import { exactMoney, rateText } from './exact-text.ts'
import { plainDay } from './plain-day.ts'

type Told = Pick<PayTrace, 'line' | 'rule' | 'override' | 'fx' | 'isLocked'>

/** "Plan Northline Sales 2026, version 3 · no cap · own rate 4.5% from 1 June 2026 · converted by the rate of 12 June: 1 CAD = 0.7312 USD". */
export function originText({ line, rule, override, fx, isLocked }: Told): string {
  const cap = rule.cap ? `at most ${exactMoney(rule.cap.amount, rule.currency)} a ${rule.cap.per}` : 'no cap'
  const own = override && `own rate ${ownRateText(rule, override)}`
  const converted = fx && `converted by the rate of ${plainDay(fx.day)}: 1 ${fx.from} = ${fx.rate} ${fx.to}`
  const locked = isLocked && 'in an approved payout'
  return [`Plan ${line.planName}, version ${line.versionNumber}`, cap, own, converted, locked]
    .filter(Boolean)
    .join(' · ')
}

type Override = NonNullable<PayTrace['override']>

/** "4.5% from 1 June 2026", "4.5% from 1 to 30 June 2026". */
export function ownRateText(rule: PayTrace['rule'], { rate, startsOn, endsOn }: Override): string {
  const until = endsOn === null ? '' : ` to ${formatDay(endsOn, 'year')}`
  return `${rateText(rate, rule.calcType, rule.currency)} from ${formatDay(startsOn, 'year')}${until}`
}
