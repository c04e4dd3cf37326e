import type { BankAccountId, Day, EntityId, Instant, VentureId } from '../kernel/index.ts'

/** An account at a bank. Its entity, its currency and its number never change; the number is known by its end alone. */
export type BankAccount = {
  readonly id: BankAccountId
  readonly ventureId: VentureId
  readonly entityId: EntityId
  readonly name: string
  readonly bank: string
  readonly currency: string
  /** The last four characters of the number. */
  readonly numberEnd: string
  /** The first and the last day of which there is a balance; null: not known, still open. */
  readonly openedOn: Day | null
  readonly closedOn: Day | null
  readonly voidedAt: Instant | null
  readonly version: number
}
