import type { PayoutRunDetail } from '@holdfast/contract'

type Control = PayoutRunDetail['control']
export type MoneyControl = Control['money'][number]

/** Two figures that must be the same, found in different places. */
export interface Check {
  readonly key: string
  readonly name: string
  /** What stands on either side, in words. */
  readonly sides: readonly [string, string]
  readonly amounts: readonly [number, number]
  /** The first less the second; 0: they meet. */
  readonly difference: number
}

/** Of one currency: lines and daily rows, what the days come to and what people get, minor units. */
export function moneyChecks(money: MoneyControl): readonly Check[] {
  const earned = money.dailiesMinor + money.adjustmentsMinor + money.carriedMinor
  const released = money.payoutsMinor + money.elsewhereMinor
  return [
    check('lines', 'Lines make the days', ['Lines', 'Daily rows'], [money.linesMinor, money.dailiesMinor]),
    check(
      'payouts',
      'Days make the payouts',
      ['Daily rows, adjustments and what was carried', 'Payouts, and people who are not in this run'],
      [earned, released],
    ),
  ]
}

/** Credits that counted, and those that did not with a reason, are all there are. */
export function creditCheck({ all, rated, rejected }: Control['credits']): Check {
  const told = rejected.reduce((sum, { count }) => sum + count, rated)
  return check(
    'credits',
    'Every credit is accounted for',
    ['Credits', 'Counted, or left out for a reason'],
    [all, told],
  )
}

/** All checks of a run, those of each currency after that of the credits. */
export const allChecks = ({ credits, money }: Control): readonly Check[] => [
  creditCheck(credits),
  ...money.flatMap(moneyChecks),
]

function check(key: string, name: string, sides: Check['sides'], amounts: Check['amounts']): Check {
  return { key, name, sides, amounts, difference: amounts[0] - amounts[1] }
}
