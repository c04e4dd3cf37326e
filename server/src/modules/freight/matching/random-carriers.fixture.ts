import {
  type Equipment,
  type Evidence,
  type JudgedCarrier,
  RECENCY_DAYS,
  type RegisterRecord,
} from '@holdfast/engine/freight'
import { addDays, type Day, daysBetween } from '@holdfast/engine/kernel'
import { CUSTOMERS } from '../../../testing/world/companies.ts'

export const TODAY: Day = '2026-06-18'
export const WANTED = {
  customerId: CUSTOMERS.cordova.id,
  equipment: 'REEFER' as Equipment,
  originCity: 'Dallas',
  originState: 'TX',
  destinationCity: 'Atlanta',
  destinationState: 'GA',
}
type Haul = {
  readonly customerId: string
  readonly from: readonly [city: string, state: string]
  readonly to: readonly [city: string, state: string]
  readonly equipment: Equipment
  readonly deliveredOn: Day
  /** Hours after what was due; null: nothing was due. */
  readonly late: number | null
}
export type RandomCarrier = JudgedCarrier & {
  readonly id: string
  readonly equipment: readonly Equipment[]
  readonly rating: number | null
  readonly lanes: readonly (readonly [string, string])[]
  readonly hauls: readonly Haul[]
  readonly fallOffs: readonly boolean[]
  readonly register: RegisterRecord | null
}

/** Carriers of every kind, the same for the same seed. */
export function randomCarriers(count: number, seed: number): readonly RandomCarrier[] {
  let state = seed
  const chance = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const pick = <T>(of: readonly T[]): T => of[chance(of.length)] as T
  const some = <T>(most: number, make: () => T): readonly T[] => Array.from({ length: chance(most + 1) }, make)
  const policy = () => ({
    amountMinor: null,
    expiresOn: pick<Day | null>([null, '2026-06-17', TODAY, '2027-01-01', '2027-01-01']),
  })
  return Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-7000-8000-${String(900_000 + n).padStart(12, '0')}`,
    name: `Random ${chance(40)}`,
    dotNumber: chance(8) === 0 ? null : String(7_000_000 + n),
    status: chance(15) === 0 ? 'INACTIVE' : 'ACTIVE',
    doNotUseReason: chance(15) === 0 ? 'Held a load' : null,
    compliance: pick(['QUALIFIED', 'QUALIFIED', 'QUALIFIED', 'PENDING', 'DISQUALIFIED']),
    complianceReason: 'Forged papers',
    liability: policy(),
    cargo: policy(),
    equipment: pick<readonly Equipment[]>([[], ['REEFER'], ['VAN', 'REEFER'], ['FLATBED']]),
    rating: pick([null, 1, 2, 3, 4, 5]),
    lanes: [
      ...new Map(
        some(2, () => [pick(['TX', 'IL']), pick(['GA', 'CA'])] as const).map((lane) => [lane.join(), lane]),
      ).values(),
    ],
    hauls: some(6, () => ({
      customerId: pick([CUSTOMERS.cordova.id, CUSTOMERS.lakeshore.id]),
      from: pick([
        ['Dallas', 'TX'],
        ['Waco', 'TX'],
        ['', 'TX'],
        ['Dallas', 'IL'],
      ]),
      to: pick([
        ['Atlanta', 'GA'],
        ['Macon', 'GA'],
        ['Atlanta', ''],
      ]),
      equipment: pick<Equipment>(['REEFER', 'VAN', 'FLATBED']),
      deliveredOn: addDays(TODAY, -pick([0, 30, 31, 90, 91, 180, 181, 365, 366, 500])),
      late: pick([null, -2, 0, 3]),
    })),
    fallOffs: chance(3) === 0 ? some(3, () => chance(2) === 0) : [],
    register:
      chance(6) === 0
        ? null
        : {
            allowedToOperate: pick(['yes', 'yes', 'yes', 'yes', 'no', 'unknown']),
            status: pick(['active', 'active', 'active', 'active', 'inactive', 'unknown']),
            common: pick(['active', 'active', 'inactive', 'none', 'unknown']),
            contract: pick(['active', 'inactive', 'none', 'unknown']),
            outOfServiceOn: chance(12) === 0 ? TODAY : null,
            liabilityOnFileMinor: null,
            liabilityRequired: 'unknown',
            retrievedAt: '2026-06-10T06:00:00.000Z',
            missingSince: chance(12) === 0 ? '2026-06-11T06:00:00.000Z' : null,
          },
  }))
}

/** One carrier after the other, by the words of the rules: what a query has to find for all at once. */
export function evidenceOf({ equipment, lanes, hauls, fallOffs, rating }: RandomCarrier): Evidence {
  const counted = hauls.filter(({ deliveredOn }) => daysBetween(deliveredOn, TODAY) <= 365)
  const onLane = counted.filter(({ from, to }) => from[1] === 'TX' && to[1] === 'GA')
  const measured = counted.filter(({ late }) => late !== null)
  const age = Math.min(...counted.map(({ deliveredOn }) => daysBetween(deliveredOn, TODAY)))
  return {
    equipment: {
      namesIt: equipment.includes('REEFER'),
      namesAny: equipment.length > 0,
      droveIt: counted.some((haul) => haul.equipment === 'REEFER'),
    },
    prefers: {
      exact: lanes.some(([from, to]) => from === 'TX' && to === 'GA'),
      origin: lanes.some(([from]) => from === 'TX'),
      destination: lanes.some(([, to]) => to === 'GA'),
    },
    lane: {
      states: onLane.length,
      cities: onLane.filter(({ from, to }) => from[0] === 'Dallas' && to[0] === 'Atlanta').length,
    },
    customer: counted.filter(({ customerId }) => customerId === CUSTOMERS.cordova.id).length,
    delivered: counted.length,
    measured: measured.length,
    met: measured.filter(({ late }) => (late ?? 0) <= 0).length,
    fellOff: fallOffs.length,
    fellOffBadly: fallOffs.filter(Boolean).length,
    rating,
    lastWithinDays: RECENCY_DAYS.find((days) => age <= days) ?? null,
  }
}
