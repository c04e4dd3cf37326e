import type { CarrierRow, CustomerRow } from '@holdfast/contract'
import type { CompanyStatus, Compliance } from '@holdfast/engine/freight'
import type { StateKind } from '../../../ui/state.tsx'

type Named = readonly [kind: StateKind, name: string]

export const ACTIVITY_STATES: Readonly<Record<CustomerRow['activity'], Named>> = {
  ACTIVE: ['ok', 'Active'],
  DORMANT: ['warn', 'Dormant'],
  PROSPECT: ['none', 'Prospect'],
}
export const COMPLIANCE_STATES: Readonly<Record<Compliance, Named>> = {
  QUALIFIED: ['ok', 'Qualified'],
  PENDING: ['warn', 'Pending'],
  DISQUALIFIED: ['bad', 'Disqualified'],
}
export const INSURANCE_STATES: Readonly<Record<CarrierRow['insurance'], Named>> = {
  GOOD: ['ok', 'Insured'],
  EXPIRING: ['warn', 'Ends soon'],
  EXPIRED: ['bad', 'Expired'],
  UNKNOWN: ['none', 'Not recorded'],
}
export const STATUS_NAMES: Readonly<Record<CompanyStatus, string>> = { ACTIVE: 'Active', INACTIVE: 'Inactive' }

/** As chips and fields choose among them. */
export const optionsOf = <Key extends string>(states: Readonly<Record<Key, Named>>) =>
  (Object.keys(states) as Key[]).map((value) => ({ value, label: states[value][1] }))

/** MC 884120 · DOT 2310045 */
export function numbersText(mcNumber: string | null, dotNumber: string | null): string | null {
  return [mcNumber && `MC ${mcNumber}`, dotNumber && `DOT ${dotNumber}`].filter(Boolean).join(' · ') || null
}
