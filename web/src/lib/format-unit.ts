import { minorDigits } from '@holdfast/engine/kernel'
import { formatDuration, formatMajor, formatMoney, formatNumber, formatRatio } from './format.ts'

/** What a figure is measured in, as dashboards and targets name it. */
export interface Measure {
  readonly unit: 'count' | 'money' | 'share' | 'rate' | 'perRoom' | 'seconds' | 'miles' | 'points'
  /** Of money and rates. */
  readonly currency: string | null
}

/** Exact text of a unit in words: money in whole minor units, a rate and what a room brings in major ones, a share as a fraction. */
export function formatUnit(value: string | number, { unit, currency }: Measure): string {
  switch (unit) {
    case 'money':
      // A target spread over days has parts of a cent.
      return currency === null ? formatNumber(value) : formatMoney({ minor: Math.round(Number(value)), currency })
    case 'rate':
    case 'perRoom':
      return currency === null ? formatNumber(value, 2) : formatMajor(value, currency)
    case 'share':
      return formatRatio(value)
    case 'seconds':
      return formatDuration(Number(value))
    case 'miles':
      return formatNumber(value, 0)
    case 'points':
      return formatNumber(value, 2)
    case 'count':
      return formatNumber(value)
  }
}

/** What stands small behind the figure. */
export const UNIT_WORDS: Readonly<Record<Measure['unit'], string | undefined>> = {
  count: undefined,
  money: undefined,
  share: undefined,
  rate: 'a mile',
  perRoom: 'a room',
  seconds: undefined,
  miles: 'miles',
  points: 'of 5',
}

/** For the axis of a chart, where there is no room: "$12K", "₹3L", "50%", "5 m". */
export function formatShort(value: number, { unit, currency }: Measure): string {
  if (unit === 'share') return `${formatNumber(value * 100, 0)}%`
  if (unit === 'seconds') return value >= 60 ? `${formatNumber(value / 60)} m` : `${formatNumber(value, 0)} s`
  if (currency === null || (unit !== 'money' && unit !== 'perRoom')) return formatNumber(value)
  const major = unit === 'money' ? value / 10 ** minorDigits(currency) : value
  return shortMoney(currency).format(major).replace('-', '−')
}

const shortMoney = (currency: string) =>
  new Intl.NumberFormat(currency === 'INR' ? 'en-IN' : 'en-US', {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  })
