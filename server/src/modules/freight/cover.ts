import type { Cover, Load } from '@holdfast/engine/freight'
import type { CarrierId, UserId } from '@holdfast/engine/kernel'

export type CoverInput = {
  readonly carrierId?: string | undefined
  readonly ownUnit?: { readonly driverId?: string | undefined; readonly truck?: string | undefined } | undefined
  readonly carrierCostMinor?: number | undefined
}

/** Who is to take a load, as the rules know it. An own unit of which nothing is said is none. */
export function toCover({ carrierId, ownUnit, carrierCostMinor }: CoverInput): Cover {
  const driverId = (ownUnit?.driverId ?? null) as UserId | null
  const truck = ownUnit?.truck ?? null
  return {
    carrierId: carrierId as CarrierId | undefined,
    ownUnit: driverId === null && truck === null ? null : { driverId, truck },
    costMinor: carrierCostMinor,
  }
}

type Covered = Pick<Load, 'carrierId' | 'ownUnit'>

/** Whether two states of a load name the same carrier or own unit. */
export function isSameCover(a: Covered, b: Covered): boolean {
  return (
    a.carrierId === b.carrierId && a.ownUnit?.driverId === b.ownUnit?.driverId && a.ownUnit?.truck === b.ownUnit?.truck
  )
}
