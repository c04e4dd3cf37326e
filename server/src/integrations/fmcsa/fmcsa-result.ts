import type { FailureKind } from '../../platform/outside/index.ts'
import type { CarrierSnapshot } from './carrier-snapshot.ts'

/** The only answer that says something about a carrier is `found` or `not_found`; each other one says why there is none. */
export type FmcsaResult<Found> =
  | { readonly outcome: 'found'; readonly found: Found; readonly retrievedAt: string }
  | { readonly outcome: 'not_found' }
  /** The web key is missing, wrong or withdrawn. */
  | { readonly outcome: 'key_refused' }
  /** Its edge lets nobody in from here; asking again does not help. */
  | { readonly outcome: 'denied' }
  | { readonly outcome: 'maintenance' }
  | { readonly outcome: 'unavailable'; readonly kind: FailureKind; readonly says: string }

export type CarrierResult = FmcsaResult<CarrierSnapshot>
