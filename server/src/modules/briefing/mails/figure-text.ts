import type { BriefingFigure } from '@holdfast/contract'
import { moneyText } from '@holdfast/engine/incentives'
import { fromMinor, type Money, multiply, rational, toDecimal } from '@holdfast/engine/kernel'

type Shown = Pick<BriefingFigure, 'format' | 'currency'>

/** "1,234.50 USD", "87.4 %", "3 m 45 s", "12"; null is no data. */
export function figureText(value: string | null, { format, currency }: Shown): string {
  if (value === null) return 'no data'
  switch (format) {
    case 'money':
      return moneyText(rational(value), currency ?? '')
    case 'ratio':
      return `${toDecimal(multiply(rational(value), rational(100)), 1)} %`
    case 'seconds':
      return secondsText(Math.round(Number(value)))
    case 'count':
      return value.replace(/\.0+$/, '')
  }
}

export function amountText({ minor, currency }: Money): string {
  return moneyText(fromMinor({ minor, currency }), currency)
}

function secondsText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return minutes === 0 ? `${rest} s` : `${minutes} m ${rest} s`
}
