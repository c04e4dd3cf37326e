import type { CarrierId, CustomerId, Day, Instant, LoadId, VentureId } from '../kernel/index.ts'
import type { Credit } from './credits.ts'
import { evidenceStatus } from './evidence-status.ts'
import type { Lane, OwnUnit } from './load.ts'
import type { LostReason } from './load-reasons.ts'
import type { LoadStatus } from './load-status.ts'

export type DrivenBy = { readonly carrierId: CarrierId | null; readonly ownUnit: OwnUnit | null }

/** What a row of a file says of a load, in whatever state it is; null where the row says nothing. Money and miles as in `Load`. */
export type ImportedLoad = {
  readonly id: LoadId
  readonly ventureId: VentureId
  readonly number: string
  readonly zone: string
  readonly currency: string
  readonly customer: { readonly id: CustomerId; readonly name: string }
  readonly lane: Lane
  readonly billMinor: number
  readonly costMinor: number | null
  readonly miles: number | null
  readonly status: LoadStatus | null
  readonly drivenBy: DrivenBy | null
  readonly createdAt: Instant | null
  readonly pickedUpAt: Instant | null
  readonly deliveredAt: Instant | null
  readonly billingDate: Day | null
  /** When it was lost or cancelled. */
  readonly goneAt: Instant | null
  readonly lostReason: LostReason | null
  readonly cancelReason: string | null
  readonly credits: readonly Credit[] | null
  readonly isTest: boolean | null
  /** Stands for whoever drove a load of which nobody wrote it down; null: the venture has no such carrier. */
  readonly unrecordedCarrier: CarrierId | null
  /** What was said once for the whole file: it holds where neither the row nor the load says anything. */
  readonly otherwise: {
    readonly drivenBy: DrivenBy
    readonly credits: readonly Credit[]
    /** Whoever imports is in training: what they bring is a test, whatever the row says. */
    readonly isTest: boolean
  }
}

/** The state that the row names, else the furthest that what it says supports. */
export function importedStatus(
  said: Pick<
    ImportedLoad,
    'status' | 'deliveredAt' | 'lostReason' | 'cancelReason' | 'goneAt' | 'pickedUpAt' | 'drivenBy'
  >,
): LoadStatus {
  if (said.status !== null) return said.status
  if (said.deliveredAt !== null) return 'DELIVERED'
  if (said.cancelReason !== null) return 'CANCELLED'
  if (said.lostReason !== null || said.goneAt !== null) return 'LOST'
  const { carrierId = null, ownUnit = null } = said.drivenBy ?? {}
  return evidenceStatus({ pickedUpAt: said.pickedUpAt, dispatchedAt: null, carrierId, ownUnit })
}
