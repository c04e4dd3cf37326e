import type { JobRole } from '../access/index.ts'
import {
  businessDay,
  type CustomerId,
  type Day,
  type Decision,
  type Instant,
  type LoadId,
  refuse,
  type UserId,
  type VentureId,
} from '../kernel/index.ts'
import { CREDIT_ROLES, type Credit } from './credits.ts'
import { loadEvent } from './decided.ts'
import type { Lane, Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { checkFigures } from './load-figures.ts'

export type NewLoad = {
  readonly id: LoadId
  readonly ventureId: VentureId
  readonly number: string
  readonly zone: string
  readonly customerId: CustomerId
  readonly customerName: string
  readonly lane: Lane
  readonly currency: string
  readonly billMinor: number
  readonly costMinor?: number | null | undefined
  readonly miles?: number | null | undefined
  readonly pickupFrom?: Instant | null | undefined
  readonly pickupTo?: Instant | null | undefined
  readonly deliveryFrom?: Instant | null | undefined
  readonly deliveryTo?: Instant | null | undefined
  readonly billingDate?: Day | null | undefined
  /** Of the creator's membership in this venture; it decides the default credit. */
  readonly creatorJobRole: JobRole | null
  readonly isTest?: boolean | undefined
}

/**
 * A load entered by hand is OPEN and credited to its creator in their own job role, or to nobody when that role takes
 * no credit (domain.md §3, Credit). Refuses `venture.wrong_type` and what `checkFigures` refuses.
 */
export function createLoad(input: NewLoad, context: LoadContext): Decision<Load, FreightEvent> {
  refuseWrongType(context)
  const load: Load = { ...UNTOUCHED, ...entered(input), ...created(input, context) }
  checkFigures(load)
  return { next: load, events: [loadEvent('freight.load_created', {}, load, context, [])] }
}

/** Refuses `venture.wrong_type`. */
export function refuseWrongType({ ventureType }: LoadContext): void {
  if (ventureType !== 'LOGISTICS' && ventureType !== 'TRANSPORT')
    refuse('forbidden', 'venture.wrong_type', 'Only freight and transport ventures have loads.')
}

function entered(input: NewLoad) {
  return {
    id: input.id,
    ventureId: input.ventureId,
    number: input.number,
    zone: input.zone,
    customerId: input.customerId,
    customerName: input.customerName,
    lane: input.lane,
    currency: input.currency,
    billMinor: input.billMinor,
    costMinor: input.costMinor ?? null,
    miles: input.miles ?? null,
    pickupFrom: input.pickupFrom ?? null,
    pickupTo: input.pickupTo ?? null,
    deliveryFrom: input.deliveryFrom ?? null,
    deliveryTo: input.deliveryTo ?? null,
    billingDate: input.billingDate ?? null,
    billingDateFixed: input.billingDate ?? null,
    isTest: input.isTest ?? false,
  }
}

function created(input: NewLoad, { at, by }: LoadContext) {
  return { createdAt: at, createdOn: businessDay(at, input.zone), credits: defaultCredits(input.creatorJobRole, by) }
}

export function defaultCredits(jobRole: JobRole | null, by: UserId): readonly Credit[] {
  return CREDIT_ROLES.filter((role) => role === jobRole).map((role) => ({ role, userId: by, share: '1' }))
}

/** What nothing has happened to yet. */
export const UNTOUCHED = {
  status: 'OPEN',
  carrierId: null,
  ownUnit: null,
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
  voidedAt: null,
  version: 1,
} as const
