import { divide, multiply, type Rational, rational, roundHalfEven } from './rational.ts'
import { refuse } from './refusal.ts'

/** Whole minor units (cents, fils, yen) of one ISO 4217 currency. Never a float, never two currencies. */
export type Money = { readonly minor: number; readonly currency: string }

/** How many decimals the currency has: JPY 0, KWD 3, most 2. Source: ISO 4217 list one. */
export function minorDigits(currency: string): number {
  return (OTHER_THAN_TWO.get(currency) ?? CENTS).digits
}

/** Three capital letters; whether a currency is in use somewhere is asked of `isKnownCurrency`. */
export function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/.test(text)
}

/** A currency that CLDR knows, of today or of the past: what new records may be in. Others of three letters may stand. */
export function isKnownCurrency(text: string): boolean {
  return KNOWN.has(text)
}

const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/**
 * An exact amount in major units, rounded to minor units: half-even by the exact value, also below 0.
 * Refuses `money.too_large` outside safe integers (about 90 trillion in cents).
 */
export function roundToMinor(amount: Rational, currency: string): number {
  return safeMinor(roundHalfEven(multiply(amount, minorPerMajor(currency))), currency)
}

/** The exact amount in major units. */
export function fromMinor(money: Money): Rational {
  return divide(rational(money.minor), minorPerMajor(money.currency))
}

/** Refuses `money.mixed_currencies`: nothing is ever summed across currencies without a dated rate. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency)
    refuse('refused', 'money.mixed_currencies', 'Two currencies cannot be added. Convert one at a dated rate first.', {
      currencies: [a.currency, b.currency],
    })
  return { minor: safeMinor(BigInt(a.minor) + BigInt(b.minor), a.currency), currency: a.currency }
}

function safeMinor(minor: bigint, currency: string): number {
  const number = Number(minor)
  if (!Number.isSafeInteger(number))
    refuse('refused', 'money.too_large', 'The amount is too large to be kept exactly. Check the figures behind it.', {
      minor: minor.toString(),
      currency,
    })
  return number
}

function minorPerMajor(currency: string): Rational {
  return (OTHER_THAN_TWO.get(currency) ?? CENTS).perMajor
}

const CENTS = { digits: 2, perMajor: rational(100) } as const
const OTHER_THAN_TWO = new Map([
  ...withDigits(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...withDigits(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...withDigits(4, 'CLF UYW'),
])

/** The currencies of ISO 4217 whose minor unit is not a hundredth, for whoever has to tell them apart in another language. */
export const NOT_IN_HUNDREDTHS: readonly string[] = [...OTHER_THAN_TWO.keys()]

function withDigits(digits: number, currencies: string) {
  const unit = { digits, perMajor: rational(10 ** digits) }
  return currencies.split(' ').map((currency) => [currency, unit] as const)
}
