/** Signs that are of one currency; "$" alone is of several. */
const SIGNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/€|\beuros?\b/i, ['EUR']],
  [/£/, ['GBP']],
  [/₹|\brupees?\b|\brs\.?\s?\d/i, ['INR']],
  [/¥/, ['JPY', 'CNY']],
  [/\bpesos?\b/i, ['MXN']],
  [/\b(?:C|CA|CAD)\s?\$|\bcanadian\b/i, ['CAD']],
  [/\bUSD?\s?\$/i, ['USD']],
  [/\bMXN?\s?\$/i, ['MXN']],
  [/\b(?:A|AU|AUD)\s?\$/i, ['AUD']],
  [/\b(?:NZ|NZD)\s?\$/i, ['NZD']],
]
/** Whose people write "$" and "dollars" and mean their own. */
const DOLLARS: readonly string[] = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']
const PESOS: readonly string[] = ['MXN', 'CLP', 'COP']
/** Codes that stand beside prices in freight, in any case: others of three letters are words, such as "all" and "try". */
const CODES = /(?<![a-z])(USD|CAD|MXN|EUR|GBP|INR|AUD|NZD|CHF|JPY|CNY)(?![a-z])/gi

/** Whether a text names a currency that is not this one, by code, sign or word: its price is none of this load's then. */
export function namesAnotherCurrency(text: string, currency: string): boolean {
  if ([...text.matchAll(CODES)].some(([code]) => code.toUpperCase() !== currency)) return true
  if (SIGNS.some(([sign, of]) => sign.test(text) && !of.includes(currency))) return true
  const isOfDollars = DOLLARS.includes(currency)
  return (
    (/\bdollars?\b/i.test(text) && !isOfDollars) || (text.includes('$') && !isOfDollars && !PESOS.includes(currency))
  )
}
