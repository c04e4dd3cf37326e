import { checkOpening } from '@holdfast/engine/incentives'
import {
  type Day,
  isCurrency,
  isNegative,
  isWhole,
  isZero,
  minorDigits,
  multiply,
  Refusal,
  rational,
  roundToMinor,
  type UserId,
  type Weekday,
} from '@holdfast/engine/kernel'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'
import type { PersonFinder } from '../../ventures/index.ts'
import { CARRY } from './opening-columns.ts'

/** What somebody brings into a period. `creditRole` '' is the row of rules without a job role. */
export type BalanceRow = {
  readonly kind: 'balance'
  readonly userId: UserId
  readonly metricKey: string
  readonly creditRole: string
  readonly periodStart: Day
  readonly numerator: string
  readonly denominator: string | null
}
/** What somebody was overpaid before. */
export type CarryRow = {
  readonly kind: 'carry'
  readonly userId: UserId
  readonly currency: string
  readonly amountMinor: number
}
export type OpeningRow = BalanceRow | CarryRow
export type ReadOpening = { readonly row: OpeningRow } | { readonly errors: readonly RowError[] }

export type OpeningFile = {
  readonly findPerson: PersonFinder
  readonly currency: string
  readonly liveFrom: Day
  readonly weekStart: Weekday
}

export function readOpening(file: OpeningFile, { values }: GivenRow): ReadOpening {
  const text = (key: string) => (values[key] === null || values[key] === undefined ? null : String(values[key]))
  const found = file.findPerson(text('person') ?? '')
  if ('error' in found) return oneError('person', found.error)
  const userId = found.person.id
  return text('metric') === CARRY ? readCarry(file, userId, text) : readBalance(file, userId, text)
}

type Text = (key: string) => string | null

function readBalance(file: OpeningFile, userId: UserId, text: Text): ReadOpening {
  const periodStart = text('periodStart')
  if (text('currency') !== null) return oneError('currency', 'Only a carried amount has a currency. Leave it blank.')
  if (periodStart === null) return oneError('periodStart', 'Say on which day the period began, such as 2026-06-01.')
  const metricKey = text('metric') ?? ''
  const measured = { periodStart, metricKey, numerator: text('numerator') ?? '', denominator: text('denominator') }
  try {
    checkOpening({ ...measured, creditRole: text('creditRole') }, file)
  } catch (error) {
    if (error instanceof Refusal) return oneError(String(error.facts['field']), error.message)
    throw error
  }
  return { row: { kind: 'balance', userId, creditRole: text('creditRole') ?? '', ...measured } }
}

function readCarry(file: OpeningFile, userId: UserId, text: Text): ReadOpening {
  const currency = (text('currency') ?? file.currency).toUpperCase()
  const blank = ['creditRole', 'periodStart', 'denominator'].find((key) => text(key) !== null)
  if (blank) return oneError(blank, 'A carried amount belongs to no metric and no period. Leave it blank.')
  if (!isCurrency(currency))
    return oneError('currency', `"${currency}" is no currency code. Write three letters, such as USD.`)
  const amount = rational(text('numerator') ?? '0')
  if (!isNegative(amount) && !isZero(amount))
    return oneError('numerator', 'A carried amount is what was overpaid: 0 or below, such as -120.50.')
  if (!isWhole(multiply(amount, rational(10 ** minorDigits(currency)))))
    return oneError('numerator', `${text('numerator')} is finer than ${currency} can be. Round it.`)
  return { row: { kind: 'carry', userId, currency, amountMinor: roundToMinor(amount, currency) } }
}

/** Which balance it is: there is one of a person, metric, role and period, and one carried amount of a currency. */
export function openingKey(row: OpeningRow): string {
  return row.kind === 'carry'
    ? `carry ${row.userId} ${row.currency}`
    : [row.userId, row.metricKey, row.creditRole, row.periodStart].join(' ')
}

function oneError(column: string, message: string): ReadOpening {
  return { errors: [{ column, message }] }
}
