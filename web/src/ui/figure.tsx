import type { Money as MoneyValue } from '@holdfast/engine/kernel'
import { formatDuration, formatMoney, formatNumber, formatRatio } from '../lib/format.ts'
import css from './figure.module.css'
import { NoData } from './no-data.tsx'

interface FigureProps<Value> {
  readonly value: Value | null
  /** Why the value can be null, as a sentence. */
  readonly reason?: string
  /** A dash instead of "No data", in dense columns. */
  readonly dash?: boolean
}

const figure =
  <Value,>(format: (value: Value) => string) =>
  ({ value, reason = 'Not known yet', dash = false }: FigureProps<Value>) =>
    value === null ? <NoData reason={reason} dash={dash} /> : <span className={css['figure']}>{format(value)}</span>

/** "$1,234.50", "−₹1,23,456.00". */
export const Money = figure<MoneyValue>(formatMoney)
/** "18.4%" of 0.184. */
export const Ratio = figure<number | string>(formatRatio)
/** "31.6". */
export const Count = figure<number | string>((value) => formatNumber(value))
/** "3 m 45 s" of 225 seconds. */
export const Duration = figure<number>(formatDuration)
