import type { Day, Decision, Instant } from '../kernel/index.ts'
import { cancelLoad } from './cancel-load.ts'
import { type Cover, coverLoad } from './cover-load.ts'
import { deliverLoad } from './deliver-load.ts'
import { dispatchLoad } from './dispatch-load.ts'
import { invoiceLoad } from './invoice-load.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import type { FellOffCause, LostReason } from './load-reasons.ts'
import { loseLoad } from './lose-load.ts'
import { payLoad } from './pay-load.ts'
import { reopenLoad } from './reopen-load.ts'
import { startTransit } from './start-transit.ts'
import { takeBackInvoice } from './take-back-invoice.ts'
import { takeBackPayment } from './take-back-payment.ts'

/** What a caller asks of a load's status. OPEN asks for "open again"; INVOICED and DELIVERED with a reason correct. */
export type StatusRequest =
  | ({ readonly status: 'COVERED' } & Cover)
  | { readonly status: 'DISPATCHED' | 'PAID' }
  | { readonly status: 'IN_TRANSIT'; readonly pickedUpAt: Instant }
  | { readonly status: 'DELIVERED'; readonly deliveredAt: Instant; readonly billingDate?: Day | undefined }
  | { readonly status: 'DELIVERED'; readonly reason: string }
  | { readonly status: 'INVOICED'; readonly reason?: string | undefined }
  | { readonly status: 'LOST'; readonly reason: LostReason; readonly note?: string | null | undefined }
  | { readonly status: 'CANCELLED'; readonly reason: string }
  | { readonly status: 'OPEN'; readonly reason: string; readonly cause?: FellOffCause | undefined }

/** The one way from a requested status to its intention, for every writer of a load. */
export function changeStatus(load: Load, request: StatusRequest, context: LoadContext): Decision<Load, FreightEvent> {
  switch (request.status) {
    case 'OPEN':
      return reopenLoad(load, request, context)
    case 'COVERED':
      return coverLoad(load, request, context)
    case 'DISPATCHED':
      return dispatchLoad(load, context)
    case 'IN_TRANSIT':
      return startTransit(load, request, context)
    case 'DELIVERED':
      return 'reason' in request ? takeBackInvoice(load, request, context) : deliverLoad(load, request, context)
    case 'INVOICED':
      if (load.status !== 'PAID') return invoiceLoad(load, context)
      return takeBackPayment(load, { reason: request.reason ?? '' }, context)
    case 'PAID':
      return payLoad(load, context)
    case 'LOST':
      return loseLoad(load, request, context)
    case 'CANCELLED':
      return cancelLoad(load, request, context)
  }
}
