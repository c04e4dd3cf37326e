import type { HotelDispute, ImportedDispute } from '@holdfast/engine/hospitality'

/** A row of a file whose dispute could be decided. */
export type DisputeImportRow = {
  readonly line: number
  /** Who it is: by `identityOf`. */
  readonly key: string
  readonly digest: string
  readonly said: ImportedDispute
  /** The dispute where none stands yet. */
  readonly dispute: HotelDispute
}

type Named = { readonly hotelId: string; readonly kind: string; readonly reference?: string | null | undefined }

/** A dispute with a reference is known by it within its hotel and kind, whoever entered it; another by its row's key. */
export function identityOf({ hotelId, kind, reference }: Named, importKey: string | null): string {
  return reference ? `ref:${hotelId}:${kind}:${reference.toLowerCase()}` : (importKey ?? '')
}
