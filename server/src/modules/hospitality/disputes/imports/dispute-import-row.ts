import type { DisputeStatus, HotelDispute, ImportedDispute } from '@holdfast/engine/hospitality'
import { likenessOf } from '../../likeness.ts'

/** A row of a file whose dispute could be decided. */
export type DisputeImportRow = {
  readonly line: number
  /** Who it is: by its reference, else by what it says. */
  readonly key: string
  readonly digest: string
  readonly said: ImportedDispute
  /** The dispute where none stands yet. */
  readonly dispute: HotelDispute
}

type Named = { readonly hotelId: string; readonly kind: string; readonly reference?: string | null | undefined }

/** A dispute with a reference is known by it within its hotel and kind, whoever entered it; null: it has none. */
export function referenceKey({ hotelId, kind, reference }: Named): string | null {
  return reference ? `ref:${hotelId}:${kind}:${reference.toLowerCase()}` : null
}

type Alike = Pick<HotelDispute, 'hotelId' | 'kind' | 'guestName' | 'amountMinor' | 'openedOn'>

/** Who a dispute without a reference is: however it goes on, these stay. */
export function disputeLikeness({ hotelId, kind, guestName, amountMinor, openedOn }: Alike): string {
  return likenessOf([hotelId, kind, guestName, amountMinor, openedOn])
}

/** Of several that say the same, those that are over come first. */
export function statusRank({ status }: Pick<HotelDispute, 'status'>): string {
  return String(BY_PROGRESS.indexOf(status))
}

const BY_PROGRESS: readonly DisputeStatus[] = ['WON', 'LOST', 'CLOSED_NO_ACTION', 'IN_PROGRESS', 'OPEN']
