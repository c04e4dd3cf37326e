import { type Day, isCurrency, isNegative, isZero, rational } from '@holdfast/engine/kernel'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'

export type RateRow = {
  readonly from: string
  readonly to: string
  readonly day: Day
  readonly rate: string
  readonly source: string
}

const LONGEST_SOURCE = 120
/** What numeric(24, 12) of fx.rates keeps. */
const MOST_WHOLE_DIGITS = 12

/** Which rate it is: there is one of a direction and day. */
export function rateKey({ from, to, day }: Pick<RateRow, 'from' | 'to' | 'day'>): string {
  return `${from} ${to} ${day}`
}

/** `source` stands where the row names none. */
export function readRate({ values }: GivenRow, source: string): RateRow {
  return {
    from: String(values['from']).toUpperCase(),
    to: String(values['to']).toUpperCase(),
    day: String(values['day']),
    rate: String(values['rate']),
    source: String(values['source'] ?? source),
  }
}

export function errorsOf({ from, to, day, rate, source }: RateRow, today: Day): readonly RowError[] {
  const errors: RowError[] = []
  for (const [column, currency] of Object.entries({ from, to })) {
    if (!isCurrency(currency))
      errors.push({ column, message: `"${currency}" is no currency code. Write three letters, such as EUR.` })
  }
  if (from === to) errors.push({ column: 'to', message: `Both currencies are ${to}. Write the one that it becomes.` })
  if (isNegative(rational(rate)) || isZero(rational(rate)))
    errors.push({ column: 'rate', message: `A rate is above 0. ${from} to ${to} cannot be ${rate}.` })
  if ((rate.split('.')[0] ?? '').length > MOST_WHOLE_DIGITS)
    errors.push({ column: 'rate', message: `A rate of ${rate} cannot be kept. Check the two currencies.` })
  if (day > today) errors.push({ column: 'day', message: `${day} is still to come. Import its rate when it is there.` })
  if (source.length > LONGEST_SOURCE)
    errors.push({ column: 'source', message: `The source has more than ${LONGEST_SOURCE} characters. Shorten it.` })
  return errors
}
