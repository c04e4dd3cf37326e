import type { BusinessEvent, Day } from '../kernel/index.ts'
import type { Change } from './load-events.ts'

/** What became of a customer or carrier. A merge names the days on which the loads that moved are counted. */
export const COMPANY_EVENT_TYPES = [
  'freight.customer_changed',
  'freight.carrier_changed',
  'freight.customers_merged',
  'freight.carriers_merged',
  'freight.customer_voided',
  'freight.customer_brought_back',
  'freight.carrier_voided',
  'freight.carrier_brought_back',
  'freight.shipper_voided',
  'freight.shipper_brought_back',
] as const

export const COMPANIES_MERGED = ['freight.customers_merged', 'freight.carriers_merged'] as const

export type CompanyChanged = BusinessEvent<
  'freight.customer_changed' | 'freight.carrier_changed',
  { readonly name: string; readonly changes: Readonly<Record<string, Change>> }
>
export type CompaniesMerged = BusinessEvent<
  (typeof COMPANIES_MERGED)[number],
  { readonly name: string; readonly merged: { readonly id: string; readonly name: string }; readonly loads: number }
>

/** `reason` null: it stands again. */
export type CompanyVoided = BusinessEvent<
  `freight.${'customer' | 'carrier' | 'shipper'}_${'voided' | 'brought_back'}`,
  { readonly name: string; readonly reason: string | null }
>

/** What differs, field by field; a field that was not given stays. */
export function changesOf<Fields extends object>(
  before: Fields,
  given: { readonly [K in keyof Fields]?: Fields[K] | undefined },
): Readonly<Record<string, Change>> {
  const names = Object.keys(before) as (keyof Fields & string)[]
  return Object.fromEntries(
    names
      .filter((name) => given[name] !== undefined && JSON.stringify(given[name]) !== JSON.stringify(before[name]))
      .map((name) => [name, { before: before[name], after: given[name] }]),
  )
}

/** One event for all loads that moved; its subject is the company that stays. */
export function companiesMerged(
  type: CompaniesMerged['type'],
  stays: { readonly id: string; readonly name: string },
  merged: { readonly id: string; readonly name: string },
  moved: { readonly loads: number; readonly days: readonly Day[] },
): CompaniesMerged {
  return {
    type,
    subjectId: stays.id,
    days: moved.days,
    facts: { name: stays.name, merged: { id: merged.id, name: merged.name }, loads: moved.loads },
  }
}
