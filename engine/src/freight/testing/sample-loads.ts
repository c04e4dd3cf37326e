import type { CarrierId, CustomerId, LoadId, UserId, VentureId } from '../../kernel/index.ts'
import type { Load, LoadContext } from '../load.ts'
import type { LoadStatus } from '../load-status.ts'

export const ANA = 'ana' as UserId
export const DAN = 'dan' as UserId
export const LEA = 'lea' as UserId
export const SWIFT = 'swift' as CarrierId
export const ROAD = 'road' as CarrierId

/** Thursday noon in Chicago (UTC−5); each state of the sample was reached on its own day. */
export const now: LoadContext = { at: '2026-06-18T17:00:00.000Z', by: ANA, ventureType: 'LOGISTICS' }

/** A load of Northline that reached `status` by the usual way; `changes` on top. */
export function sampleLoad(status: LoadStatus, changes: Partial<Load> = {}): Load {
  return { ...open, ...REACHED[status], status, ...changes }
}

const open: Load = {
  id: 'load-1' as LoadId,
  ventureId: 'northline' as VentureId,
  number: 'NL-48102',
  status: 'OPEN',
  zone: 'America/Chicago',
  customerId: 'acme' as CustomerId,
  customerName: 'Acme Foods',
  lane: { from: 'Chicago, IL', to: 'Phoenix, AZ' },
  currency: 'USD',
  billMinor: 300_000,
  costMinor: null,
  miles: 1_750,
  carrierId: null,
  ownUnit: null,
  pickupFrom: '2026-06-16T13:00:00.000Z',
  pickupTo: '2026-06-16T17:00:00.000Z',
  deliveryFrom: null,
  deliveryTo: null,
  createdAt: '2026-06-14T15:00:00.000Z',
  createdOn: '2026-06-14',
  coveredAt: null,
  coveredOn: null,
  dispatchedAt: null,
  pickedUpAt: null,
  pickedUpOn: null,
  deliveredAt: null,
  deliveredOn: null,
  deliveredBy: null,
  invoicedAt: null,
  paidAt: null,
  lostAt: null,
  lostOn: null,
  lostReason: null,
  lostNote: null,
  cancelledAt: null,
  cancelledOn: null,
  cancelReason: null,
  billingDate: null,
  billingDateFixed: null,
  credits: [{ role: 'SALES', userId: ANA, share: '1' }],
  isTest: false,
  voidedAt: null,
  version: 3,
}

const covered = {
  carrierId: SWIFT,
  costMinor: 260_000,
  coveredAt: '2026-06-15T15:00:00.000Z',
  coveredOn: '2026-06-15',
} as const
const dispatched = { ...covered, dispatchedAt: '2026-06-15T20:00:00.000Z' } as const
const inTransit = { ...dispatched, pickedUpAt: '2026-06-16T14:00:00.000Z', pickedUpOn: '2026-06-16' } as const
const delivered = {
  ...inTransit,
  deliveredAt: '2026-06-17T20:00:00.000Z',
  deliveredOn: '2026-06-17',
  deliveredBy: DAN,
  billingDate: '2026-06-17',
} as const
const invoiced = { ...delivered, invoicedAt: '2026-06-18T14:00:00.000Z' } as const

const REACHED: Readonly<Record<LoadStatus, Partial<Load>>> = {
  OPEN: {},
  COVERED: covered,
  DISPATCHED: dispatched,
  IN_TRANSIT: inTransit,
  DELIVERED: delivered,
  INVOICED: invoiced,
  PAID: { ...invoiced, paidAt: '2026-06-18T15:00:00.000Z' },
  LOST: { lostAt: '2026-06-17T15:00:00.000Z', lostOn: '2026-06-17', lostReason: 'RATE', lostNote: null },
  CANCELLED: { cancelledAt: '2026-06-17T15:00:00.000Z', cancelledOn: '2026-06-17', cancelReason: 'Plant closed' },
}
