import { contract, type Input, type Load } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import { CUSTOMERS } from './world/companies.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

/** A load of Northline's from Dallas to Atlanta, billed 2,500.00 unless it says otherwise. */
export function bookLoad(stage: Stage, by: PersonName, given: Partial<Input<typeof contract.freight.createLoad>> = {}): Promise<Load> {
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

export function coverLoad(stage: Stage, by: PersonName, id: string, cover: Cover): Promise<Load> {
  return stage.as(by).call(contract.freight.changeLoad, { id, status: 'COVERED', ...cover })
}

export function deliverLoad(stage: Stage, by: PersonName, id: string, deliveredAt?: string): Promise<Load> {
  return stage.as(by).call(contract.freight.changeLoad, { id, status: 'DELIVERED', deliveredAt: deliveredAt ?? stage.clock.now() })
}

export function undeliverLoad(stage: Stage, by: PersonName, id: string): Promise<Load> {
  return stage.as(by).call(contract.freight.changeLoad, { id, status: 'OPEN', reason: 'Delivered to the wrong dock' })
}
