import type { AssetId, Day, EntityId, Instant, VentureId } from '../kernel/index.ts'

export const ASSET_KINDS = [
  'REAL_ESTATE',
  'COMPANY_SHARES',
  'FUND',
  'SECURITIES',
  'LOAN_GIVEN',
  'EQUIPMENT',
  'INTELLECTUAL_PROPERTY',
  'OTHER',
] as const
export type AssetKind = (typeof ASSET_KINDS)[number]

export const ASSET_KIND_NAMES: Readonly<Record<AssetKind, string>> = {
  REAL_ESTATE: 'Real estate',
  COMPANY_SHARES: 'Company shares',
  FUND: 'Fund',
  SECURITIES: 'Securities',
  LOAN_GIVEN: 'Loan given',
  EQUIPMENT: 'Equipment',
  INTELLECTUAL_PROPERTY: 'Intellectual property',
  OTHER: 'Other',
}

/** Something of an entity that has a value. Its entity and the currency of its valuations never change. */
export type Asset = {
  readonly id: AssetId
  readonly ventureId: VentureId
  readonly entityId: EntityId
  readonly name: string
  readonly kind: AssetKind
  readonly currency: string
  readonly acquiredOn: Day | null
  /** From the day after on it counts nowhere; null: it is still held. */
  readonly disposedOn: Day | null
  readonly note: string | null
  readonly voidedAt: Instant | null
  readonly version: number
}
