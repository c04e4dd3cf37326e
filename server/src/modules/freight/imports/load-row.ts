import type { Equipment, ImportedLoad, Load } from '@holdfast/engine/freight'
import type { Place } from './place-cells.ts'
import type { Wanted } from './record-book.ts'

/** What no rule looks at; null where the row says nothing. */
export type SaidDetails = {
  readonly origin: Place
  readonly destination: Place
  readonly equipment: Equipment | null
  readonly weightPounds: number | null
  readonly customerReference: string | null
}

/** A row of a file that a load could be made of. Ids that are not known before the writing are empty until then. */
export type LoadRow = {
  readonly line: number
  readonly key: string
  readonly digest: string
  readonly externalRef: string | null
  /** Ours, where the file says it. */
  readonly number: string | null
  /** Name or code. */
  readonly customer: string
  readonly carrier: Wanted | null
  readonly details: SaidDetails
  readonly said: ImportedLoad
  /** The load where none stands yet. */
  readonly load: Load
}
