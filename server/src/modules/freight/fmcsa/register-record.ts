import type { RegisterCarrier } from '@holdfast/contract'
import type { RegisterRecord } from '@holdfast/engine/freight'
import { businessDay, daysBetween, type Instant } from '@holdfast/engine/kernel'
import type { CarrierSnapshot } from '../../../integrations/fmcsa/index.ts'
import type { CallerVenture } from '../../../platform/caller.ts'

/** What the register said of a DOT number, and when. */
export type Said = {
  readonly snapshot: CarrierSnapshot
  readonly retrievedAt: Instant
  /** Since when it answers that it knows no such carrier. */
  readonly missingSince: Instant | null
}

/** What is kept by DOT number: what it said, or that it never knew such a number. */
export type Kept = Said | { readonly snapshot: null; readonly retrievedAt: null; readonly missingSince: Instant | null }

export function isSaid(kept: Kept): kept is Said {
  return kept.snapshot !== null
}

/** As the gate sees it. */
export function recordOf(kept: Kept): RegisterRecord {
  if (!isSaid(kept)) return { ...NOTHING_SAID, missingSince: kept.missingSince }
  const { snapshot, retrievedAt, missingSince } = kept
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

const NOTHING_SAID = {
  allowedToOperate: 'unknown',
  status: 'unknown',
  common: 'unknown',
  contract: 'unknown',
  outOfServiceOn: null,
  liabilityOnFileMinor: null,
  liabilityRequired: 'unknown',
  retrievedAt: null,
} as const

/** As people of a venture see it, with its age in days of theirs. */
export function registerView(
  { snapshot, retrievedAt, missingSince }: Said,
  { today, zone }: Pick<CallerVenture, 'today' | 'zone'>,
): RegisterCarrier {
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
    ageDays: Math.max(0, daysBetween(businessDay(retrievedAt, zone), today)),
    missingSince,
  }
}
