import type { CustomerId, LoadId } from '../../kernel/index.ts'
import type { BpoCall } from '../bpo-day.ts'
import type { FreightLoad } from '../freight-day.ts'

export const DAY = '2026-06-17'

/** Delivered and billed on DAY, on time both ways, 400.00 earned on 3,000.00. */
export function kpiLoad(changes: Partial<FreightLoad> = {}): FreightLoad {
  return {
    id: 'load-1' as LoadId,
    status: 'DELIVERED',
    customerId: 'acme' as CustomerId,
    currency: 'USD',
    billMinor: 300_000,
    costMinor: 260_000,
    miles: 1_750,
    createdOn: '2026-06-14',
    coveredOn: '2026-06-15',
    lostOn: null,
    pickedUpOn: '2026-06-16',
    pickedUpAt: '2026-06-16T14:00:00.000Z',
    pickupTo: '2026-06-16T14:00:00.000Z',
    deliveredOn: DAY,
    deliveredAt: '2026-06-17T20:00:00.000Z',
    deliveryTo: '2026-06-17T22:00:00.000Z',
    billingDate: DAY,
    isTest: false,
    voidedAt: null,
    ...changes,
  }
}

export const customer = (id: string) => id as CustomerId
export const loadId = (id: string) => id as LoadId

/** An incoming call of DAY of which nothing else is known. */
export function kpiCall(changes: Partial<BpoCall> = {}): BpoCall {
  return {
    direction: 'INBOUND',
    startedAt: '2026-06-17T10:00:00.000Z',
    startedOn: DAY,
    endedAt: null,
    answered: null,
    answeredAfterSeconds: null,
    talkSeconds: null,
    holdSeconds: null,
    wrapSeconds: null,
    dials: null,
    connected: null,
    resolved: null,
    appointmentSet: null,
    dealWon: null,
    revenueMinor: null,
    rating: null,
    isTest: false,
    voidedAt: null,
    ...changes,
  }
}
