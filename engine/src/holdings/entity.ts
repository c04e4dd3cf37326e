import type { EntityId, Instant, VentureId } from '../kernel/index.ts'

/** A legal company of the holding. */
export type Entity = {
  readonly id: EntityId
  readonly ventureId: VentureId
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** What it keeps its books in; nothing is converted by it. */
  readonly currency: string
  /** The share that the holding owns, a decimal above 0 and at most 1; null: nobody has said. */
  readonly ownershipShare: string | null
  readonly voidedAt: Instant | null
  readonly version: number
}
