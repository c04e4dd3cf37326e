import { isKnownCurrency } from '@holdfast/engine/kernel'
import { currency } from './values.ts'

/** What new records may be in: a code that is of a currency, and not of three letters alone. */
export const knownCurrency = currency.refine(isKnownCurrency, 'must be the code of a currency, such as USD')
