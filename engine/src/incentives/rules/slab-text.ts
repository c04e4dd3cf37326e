import type { Rational } from '../../kernel/index.ts'
import { moneyText, numberText, percentText } from '../amount-text.ts'
import type { Slab } from './slab.ts'

/** How slabs of one measure read: its name, its bounds, its rates and amounts. */
export type SlabText = {
  readonly label: string
  readonly bound: (value: Rational) => string
  /** "5%" of money, "5.00 USD for each" of all else. */
  readonly rate: (rate: Rational) => string
  readonly money: (amount: Rational) => string
}

export function slabText(label: string, unit: 'money' | 'fraction' | 'number', currency: string): SlabText {
  const money = (amount: Rational) => moneyText(amount, currency)
  return {
    label,
    bound: { money, fraction: percentText, number: numberText }[unit],
    rate: (rate) => (unit === 'money' ? percentText(rate) : `${money(rate)} for each`),
    money,
  }
}

/** "from 10 to 20", "from 20 up" */
export function spanText({ bound }: SlabText, { from, to }: Pick<Slab, 'from' | 'to'>): string {
  return to === null ? `from ${bound(from)} up` : `from ${bound(from)} to ${bound(to)}`
}

/** "5% and 25.00 USD from 10 to 20", as an offer lists it. */
export function payText(text: SlabText, slab: Slab): string {
  const rate = slab.rate === null ? [] : [text.rate(slab.rate)]
  const amount = slab.amount === null ? [] : [text.money(slab.amount)]
  const pay = [...rate, ...amount].join(' and ') || 'nothing'
  return `${pay} ${spanText(text, slab)}${slab.isRetroactive ? ', also for all below it once reached' : ''}`
}
