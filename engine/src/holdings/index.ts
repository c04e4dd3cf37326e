export { endOfNumber, foldedNumber } from './account-number.ts'
export {
  amendAccount,
  amendAsset,
  amendEntity,
  checkAccountDays,
  checkAssetDays,
  refuseVoid,
  voided,
} from './amend.ts'
export { ASSET_KIND_NAMES, ASSET_KINDS, type Asset, type AssetKind } from './asset.ts'
export { type BalanceDrop, balanceDrop } from './balance-drop.ts'
export type { BankAccount } from './bank-account.ts'
export { carriedDays } from './carried-days.ts'
export { type CashAt, type CashChange, cashAt, cashChange } from './cash-at.ts'
export type { Entity } from './entity.ts'
export { exactSum } from './exact-sum.ts'
export {
  ACCOUNT_CHANGED,
  ASSET_CHANGED,
  BALANCES_IMPORTED,
  balanceRecorded,
  CASH_EVENT_TYPES,
  ENTITY_CHANGED,
  recordChanged,
  rowsImported,
  VALUATIONS_IMPORTED,
  valuationRecorded,
} from './holdings-events.ts'
export { MOST_RECORDED_MINOR } from './most-recorded.ts'
export { type ChangedBalance, recordBalance, type StandingBalance } from './record-balance.ts'
export {
  type ChangedValuation,
  recordValuation,
  type StandingValuation,
} from './record-valuation.ts'
export { monthsBefore, RUNWAY_STATES, type Runway, runway } from './runway.ts'
export { sumsByCurrency, type TotalIn, totalIn } from './totals.ts'
export {
  HOLDING_SOURCES,
  type HoldingSource,
  VALUATION_METHOD_NAMES,
  VALUATION_METHODS,
  type ValuationMethod,
  type Value,
} from './valuation.ts'
