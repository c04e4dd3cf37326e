// ISO 4217, list one: the currencies whose minor unit is not a hundredth.
const WITHOUT_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ')
const WITH_THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ')

/** How many decimals an amount of the currency has: USD 2, JPY 0, KWD 3. */
export const minorDigits = (currency: string): number => {
  if (WITHOUT_DECIMALS.includes(currency)) return 0
  if (WITH_THREE_DECIMALS.includes(currency)) return 3
  return 2
}
