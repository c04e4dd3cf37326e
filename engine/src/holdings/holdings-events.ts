import { type BusinessEvent, type Day, touched } from '../kernel/index.ts'
import type { ChangedBalance } from './record-balance.ts'
import type { ChangedValuation } from './record-valuation.ts'

export const ENTITY_CHANGED = 'holdings.entity_changed'
export const ACCOUNT_CHANGED = 'holdings.account_changed'
export const BALANCE_RECORDED = 'holdings.balance_recorded'
export const BALANCES_IMPORTED = 'holdings.balances_imported'
export const ASSET_CHANGED = 'holdings.asset_changed'
export const VALUATION_RECORDED = 'holdings.valuation_recorded'
export const VALUATIONS_IMPORTED = 'holdings.valuations_imported'
/** Those that change what an account holds on some day. */
export const CASH_EVENT_TYPES = [ACCOUNT_CHANGED, BALANCE_RECORDED, BALANCES_IMPORTED] as const

type Change = { readonly before: unknown; readonly after: unknown }
/** Of a company, an account or an asset: what of it is another now. Never anything of an account's number. */
export type RecordChanged = BusinessEvent<
  typeof ENTITY_CHANGED | typeof ACCOUNT_CHANGED | typeof ASSET_CHANGED,
  { readonly name: string; readonly changes: Readonly<Record<string, Change>> }
>
type Named = { readonly id: string; readonly name: string }

export function recordChanged(
  type: RecordChanged['type'],
  { id, name }: Named,
  changes: Readonly<Record<string, Change>>,
  days: readonly Day[] = [],
): RecordChanged {
  return { type, subjectId: id, days, facts: { name, changes } }
}

/** Of one account; `days` are those whose balance follows from these. */
export type BalanceRecorded = BusinessEvent<
  typeof BALANCE_RECORDED,
  { readonly name: string; readonly balances: readonly ChangedBalance[]; readonly voided: readonly Day[] }
>

export function balanceRecorded(
  { id, name }: Named,
  days: readonly Day[],
  { balances = [], voided = [] }: Partial<BalanceRecorded['facts']>,
): BalanceRecorded {
  return { type: BALANCE_RECORDED, subjectId: id, days, facts: { name, balances, voided } }
}

export type ValuationRecorded = BusinessEvent<
  typeof VALUATION_RECORDED,
  { readonly name: string; readonly valuations: readonly ChangedValuation[]; readonly voided: readonly Day[] }
>

export function valuationRecorded(
  { id, name }: Named,
  { valuations = [], voided = [] }: Partial<ValuationRecorded['facts']>,
): ValuationRecorded {
  const days = touched(...valuations.map(({ day }) => day), ...voided)
  return { type: VALUATION_RECORDED, subjectId: id, days, facts: { name, valuations, voided } }
}

/** A chunk of a file; its subject is the import. */
export type RowsImported = BusinessEvent<
  typeof BALANCES_IMPORTED | typeof VALUATIONS_IMPORTED,
  { readonly names: readonly string[]; readonly newRows: number; readonly changedRows: number }
>

export function rowsImported(
  type: RowsImported['type'],
  importId: string,
  days: readonly Day[],
  facts: RowsImported['facts'],
): RowsImported {
  return { type, subjectId: importId, days, facts }
}
