import { contract, type Load } from '@holdfast/contract'
import { bookLoad, coverLoad } from './loads.ts'
import type { Stage } from './stage.ts'
import { CARRIERS } from './world/companies.ts'
import type { PersonName } from './world/people.ts'

/** Arjun's load, covered by Ana: what fires are about. */
export async function coveredLoad(
  stage: Stage,
  billMinor = 270_500,
  given: { pickup?: { from: string | null; to: string | null } } = {},
): Promise<Load> {
  const load = await bookLoad(stage, 'arjun', { billMinor, ...given })
  return coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 200_000 })
}

export function loseLoad(stage: Stage, by: PersonName, id: string, note?: string): Promise<Load> {
  return stage.as(by).call(contract.freight.changeLoad, { id, status: 'LOST', reason: 'RATE', ...(note && { note }) })
}

export function dropCarrier(stage: Stage, by: PersonName, id: string): Promise<Load> {
  return stage
    .as(by)
    .call(contract.freight.changeLoad, { id, status: 'OPEN', reason: 'Engine failed', cause: 'BREAKDOWN' })
}

export function raiseRisk(stage: Stage, by: PersonName, id: string, up = true): Promise<Load> {
  const reason = up ? 'Truck stands at the border' : 'It moves again'
  return stage.as(by).call(contract.freight.flagLoad, { id, kind: 'AT_RISK', up, reason })
}
