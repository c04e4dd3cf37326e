import type { ImportedReview, Review } from '@holdfast/engine/hospitality'

/** A row of a file whose review could be decided. */
export type ReviewImportRow = {
  readonly line: number
  /** Who it is: by `keyOf`. */
  readonly key: string
  readonly digest: string
  readonly said: ImportedReview
  /** Only the day of its arrival was said: a time of that day that stands already stays. */
  readonly isDayOnly: boolean
  /** The review where none stands yet. */
  readonly review: Review
}

/** A review with an id of its source is known by both, whoever entered it; another one by what it says. */
export function keyOf(source: string, externalId: string | null, importKey: string | null): string {
  return externalId === null ? (importKey ?? '') : `${source} ${externalId}`
}
