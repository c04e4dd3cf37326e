import { contract, type Input, type Load } from '@holdfast/contract'
import type { LoadStatus } from '@holdfast/engine/freight'
import type { Stage } from './stage.ts'
import { CARRIERS, CUSTOMERS } from './world/companies.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

type Change = Record<string, unknown> & { readonly status: LoadStatus }

/** A load of Northline's from Dallas to Atlanta, billed 2,500.00 unless it says otherwise. */
export function bookLoad(
  stage: Stage,
  by: PersonName,
  given: Partial<Input<typeof contract.freight.createLoad>> = {},
): Promise<Load> {
  return stage.as(by).call(contract.freight.createLoad, {
    ventureId: VENTURES.northline.id,
    customerId: CUSTOMERS.cordova.id,
    origin: { city: 'Dallas', state: 'TX' },
    destination: { city: 'Atlanta', state: 'GA' },
    equipment: 'REEFER',
    billMinor: 250_000,
    ...given,
  })
}

type Cover = { readonly carrierId: string; readonly carrierCostMinor?: number }

/** By Red River unless another carrier is named; the cost stays unknown unless it is given. */
export function coverLoad(stage: Stage, by: PersonName, id: string, cover: Partial<Cover> = {}): Promise<Load> {
  return take(stage, by, id, { status: 'COVERED', carrierId: CARRIERS.redRiver.id, ...cover })
}

/** Now, unless it was at another time. */
export function deliverLoad(stage: Stage, by: PersonName, id: string, deliveredAt?: string): Promise<Load> {
  return take(stage, by, id, { status: 'DELIVERED', deliveredAt: deliveredAt ?? stage.clock.now() })
}

export function undeliverLoad(stage: Stage, by: PersonName, id: string): Promise<Load> {
  return take(stage, by, id, { status: 'OPEN', reason: 'Delivered to the wrong dock' })
}

/** A new load that Omar, who may do everything in Northline, took to this status by the usual way. */
export async function loadThatIs(
  stage: Stage,
  status: LoadStatus,
  given: Parameters<typeof bookLoad>[2] = {},
): Promise<Load> {
  let load = await bookLoad(stage, 'omar', given)
  for (const step of USUAL_WAY[status]) load = await take(stage, 'omar', load.id, STEPS[step](stage))
  return load
}

function take(stage: Stage, by: PersonName, id: string, change: Change): Promise<Load> {
  return stage.as(by).call(contract.freight.changeLoad, { id, ...change } as Input<typeof contract.freight.changeLoad>)
}

const STEPS: Readonly<Record<LoadStatus, (stage: Stage) => Change>> = {
  OPEN: () => ({ status: 'OPEN', reason: 'Entered too early' }),
  COVERED: () => ({ status: 'COVERED', carrierId: CARRIERS.redRiver.id }),
  DISPATCHED: () => ({ status: 'DISPATCHED' }),
  IN_TRANSIT: (stage) => ({ status: 'IN_TRANSIT', pickedUpAt: stage.clock.now() }),
  DELIVERED: (stage) => ({ status: 'DELIVERED', deliveredAt: stage.clock.now() }),
  INVOICED: () => ({ status: 'INVOICED' }),
  PAID: () => ({ status: 'PAID' }),
  LOST: () => ({ status: 'LOST', reason: 'RATE' }),
  CANCELLED: () => ({ status: 'CANCELLED', reason: 'Plant closed' }),
}

const UNDER_WAY = ['COVERED', 'DISPATCHED', 'IN_TRANSIT'] as const

const USUAL_WAY: Readonly<Record<LoadStatus, readonly LoadStatus[]>> = {
  OPEN: [],
  COVERED: ['COVERED'],
  DISPATCHED: ['COVERED', 'DISPATCHED'],
  IN_TRANSIT: UNDER_WAY,
  DELIVERED: [...UNDER_WAY, 'DELIVERED'],
  INVOICED: [...UNDER_WAY, 'DELIVERED', 'INVOICED'],
  PAID: [...UNDER_WAY, 'DELIVERED', 'INVOICED', 'PAID'],
  LOST: ['LOST'],
  CANCELLED: ['CANCELLED'],
}
