import type { CarrierId, CustomerId, LoadId, VentureId } from '../../kernel/index.ts'
import type { ImportedLoad } from '../imported-load.ts'
import { SWIFT } from './sample-loads.ts'

/** What a row of Northline's file says: billed 2,500.00 and nothing else beside the lane; the rest is up to the test. */
export const bareRow: ImportedLoad = {
  id: 'load-9' as LoadId,
  ventureId: 'northline' as VentureId,
  number: 'NL-2001',
  zone: 'America/Chicago',
  currency: 'USD',
  customer: { id: 'acme' as CustomerId, name: 'Acme Foods' },
  lane: { from: 'TX', to: 'AR' },
  billMinor: 250_000,
  costMinor: null,
  miles: null,
  status: null,
  drivenBy: null,
  createdAt: null,
  pickedUpAt: null,
  deliveredAt: null,
  billingDate: null,
  goneAt: null,
  lostReason: null,
  cancelReason: null,
  credits: null,
  isTest: null,
  unrecordedCarrier: 'nobody' as CarrierId,
  otherwise: { drivenBy: { carrierId: 'nobody' as CarrierId, ownUnit: null }, credits: [], isTest: false },
}

export const bySwift = { carrierId: SWIFT, ownUnit: null }
