import type { CarrierId, CustomerId } from '@holdfast/engine/kernel'
import type { Wanted } from './record-book.ts'

/** Whom rows name; null: not there yet. */
export type Named = {
  readonly customer: (nameOrCode: string) => { readonly id: CustomerId; readonly name: string } | null
  readonly carrier: (wanted: Wanted) => CarrierId | null
  /** Of whom it names, who is void here and takes no load. */
  readonly isVoid: { readonly customer: (nameOrCode: string) => boolean; readonly carrier: (wanted: Wanted) => boolean }
}
/** Why the gate keeps a carrier from a load that stands; null: it does not. */
export type Gated = Named & { readonly blocks: (wanted: Wanted) => string | null }
