/** By what somebody judged what an asset is worth. */
export const VALUATION_METHODS = [
  'APPRAISAL',
  'MARKET_PRICE',
  'TRANSACTION',
  'DISCOUNTED_CASH_FLOW',
  'MULTIPLE',
  'COST',
  'OTHER',
] as const
export type ValuationMethod = (typeof VALUATION_METHODS)[number]

export const VALUATION_METHOD_NAMES: Readonly<Record<ValuationMethod, string>> = {
  APPRAISAL: 'Appraisal',
  MARKET_PRICE: 'Market price',
  TRANSACTION: 'Recent transaction',
  DISCOUNTED_CASH_FLOW: 'Discounted cash flow',
  MULTIPLE: 'Multiple',
  COST: 'Cost',
  OTHER: 'Other',
}

/** Where a balance or a valuation came from. */
export const HOLDING_SOURCES = ['UPLOAD', 'HAND', 'API'] as const
export type HoldingSource = (typeof HOLDING_SOURCES)[number]

/** What is said of an asset's worth: minor units of its currency, 0 or more, by which method, judged by whom. */
export type Value = { readonly valueMinor: number; readonly method: ValuationMethod; readonly author: string }
