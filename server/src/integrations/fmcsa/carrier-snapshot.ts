import type { CarrierBody } from './carrier-body.ts'
import { minorOfThousands } from './thousands.ts'

/** A code of theirs and what it means; one that nobody knows means `unknown`, never what would be convenient. */
export type Coded<Meaning extends string> = { readonly meaning: Meaning | 'unknown'; readonly raw: string | null }
export type Authority = Coded<'active' | 'inactive' | 'none'>
/** US cents. null: not said; 0: none on file. */
export type Cover = {
  readonly onFileMinor: number | null
  readonly required: Coded<'yes' | 'no'>
  readonly requiredMinor: number | null
}

/** What the register had of a carrier when it was asked. Numbers that it did not give are null, never 0. */
export type CarrierSnapshot = {
  readonly dotNumber: number
  readonly legalName: string | null
  readonly dbaName: string | null
  readonly allowedToOperate: Coded<'yes' | 'no'>
  readonly status: Coded<'active' | 'inactive'>
  readonly authority: { readonly common: Authority; readonly contract: Authority; readonly broker: Authority }
  readonly safetyRating: Coded<'satisfactory' | 'conditional' | 'unsatisfactory' | 'none'>
  readonly safetyRatedOn: string | null
  readonly outOfServiceOn: string | null
  readonly insurance: {
    readonly liability: Cover
    readonly cargo: Cover
    readonly bond: Cover
    readonly currency: 'USD'
  }
  readonly place: {
    readonly street: string | null
    readonly city: string | null
    readonly state: string | null
    readonly zip: string | null
    readonly country: string | null
  }
  readonly drivers: number | null
  readonly powerUnits: number | null
  readonly crashes: number | null
  readonly fatalCrashes: number | null
  readonly inspections: {
    readonly driver: number | null
    readonly driverOutOfService: number | null
    readonly vehicle: number | null
    readonly vehicleOutOfService: number | null
  }
}

const YES_NO = { Y: 'yes', N: 'no' } as const
const STATUS = { A: 'active', I: 'inactive' } as const
const AUTHORITY = { A: 'active', I: 'inactive', N: 'none' } as const
const RATING = { S: 'satisfactory', C: 'conditional', U: 'unsatisfactory' } as const

export function snapshotOf(body: CarrierBody): CarrierSnapshot {
  return {
    dotNumber: body.dotNumber,
    legalName: body.legalName ?? null,
    dbaName: body.dbaName ?? null,
    allowedToOperate: coded(YES_NO, body.allowedToOperate),
    status: coded(STATUS, body.statusCode),
    authority: {
      common: coded(AUTHORITY, body.commonAuthorityStatus),
      contract: coded(AUTHORITY, body.contractAuthorityStatus),
      broker: coded(AUTHORITY, body.brokerAuthorityStatus),
    },
    // They say null of whoever was never rated.
    safetyRating: body.safetyRating === null ? { meaning: 'none', raw: null } : coded(RATING, body.safetyRating),
    safetyRatedOn: body.safetyRatingDate ?? null,
    outOfServiceOn: body.oosDate ?? null,
    insurance: {
      liability: cover(body.bipdInsuranceOnFile, body.bipdInsuranceRequired, body.bipdRequiredAmount),
      cargo: cover(body.cargoInsuranceOnFile, body.cargoInsuranceRequired, null),
      bond: cover(body.bondInsuranceOnFile, body.bondInsuranceRequired, null),
      currency: 'USD',
    },
    place: {
      street: body.phyStreet ?? null,
      city: body.phyCity ?? null,
      state: body.phyState ?? null,
      zip: body.phyZipcode ?? null,
      country: body.phyCountry ?? null,
    },
    drivers: body.totalDrivers ?? null,
    powerUnits: body.totalPowerUnits ?? null,
    crashes: body.crashTotal ?? null,
    fatalCrashes: body.fatalCrash ?? null,
    inspections: {
      driver: body.driverInsp ?? null,
      driverOutOfService: body.driverOosInsp ?? null,
      vehicle: body.vehicleInsp ?? null,
      vehicleOutOfService: body.vehicleOosInsp ?? null,
    },
  }
}

type Text = string | null | undefined

function cover(onFile: Text, required: Text, requiredAmount: Text): Cover {
  return {
    onFileMinor: minorOfThousands(onFile),
    required: coded(YES_NO, required),
    requiredMinor: minorOfThousands(requiredAmount),
  }
}

/** Codes count as they are written: a lower-case "u" is their own word for unknown. */
function coded<Meaning extends string>(meanings: Readonly<Record<string, Meaning>>, raw: Text): Coded<Meaning> {
  const meaning = raw === null || raw === undefined || !Object.hasOwn(meanings, raw) ? undefined : meanings[raw]
  return { meaning: meaning ?? 'unknown', raw: raw ?? null }
}
