import type { RegisterCarrier } from '@holdfast/contract'
import type { RegisterRecord } from '@holdfast/engine/freight'
import { daysBetween, type Instant } from '@holdfast/engine/kernel'
import type { CarrierSnapshot } from '../../../integrations/fmcsa/index.ts'

/** What is kept of the register by DOT number: what it said, and when. */
export type Kept = {
  readonly snapshot: CarrierSnapshot
  readonly retrievedAt: Instant
  /** Since when it answers that it knows no such carrier. */
  readonly missingSince: Instant | null
}

/** As the gate sees it. */
export function recordOf({ snapshot, retrievedAt, missingSince }: Kept): RegisterRecord {
  return {
    allowedToOperate: snapshot.allowedToOperate.meaning,
    status: snapshot.status.meaning,
    common: snapshot.authority.common.meaning,
    contract: snapshot.authority.contract.meaning,
    outOfServiceOn: snapshot.outOfServiceOn,
    liabilityOnFileMinor: snapshot.insurance.liability.onFileMinor,
    liabilityRequired: snapshot.insurance.liability.required.meaning,
    retrievedAt,
    missingSince,
  }
}

/** As people see it, with its age. */
export function registerView({ snapshot, retrievedAt, missingSince }: Kept, now: Instant): RegisterCarrier {
  const { insurance, authority } = snapshot
  const money = (minor: number | null) => (minor === null ? null : { minor, currency: insurance.currency })
  return {
    dotNumber: String(snapshot.dotNumber),
    legalName: snapshot.legalName,
    dbaName: snapshot.dbaName,
    city: snapshot.place.city,
    state: snapshot.place.state,
    allowedToOperate: snapshot.allowedToOperate.meaning,
    status: snapshot.status.meaning,
    authority: {
      common: authority.common.meaning,
      contract: authority.contract.meaning,
      broker: authority.broker.meaning,
    },
    safetyRating: snapshot.safetyRating.meaning,
    outOfServiceOn: snapshot.outOfServiceOn,
    liabilityOnFile: money(insurance.liability.onFileMinor),
    liabilityRequired: insurance.liability.required.meaning,
    cargoOnFile: money(insurance.cargo.onFileMinor),
    powerUnits: snapshot.powerUnits,
    drivers: snapshot.drivers,
    retrievedAt,
    ageDays: Math.max(0, daysBetween(retrievedAt.slice(0, 10), now.slice(0, 10))),
    missingSince,
  }
}
