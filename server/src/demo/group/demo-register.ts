import { addDays, type Day, type Instant } from '@holdfast/engine/kernel'
import type { CarrierSnapshot, Fmcsa } from '../../integrations/fmcsa/index.ts'
import { CARRIERS } from '../../testing/world/companies.ts'

/** What the register says of one of Northline's carriers, and so many days ago. */
type Entry = {
  readonly dot: number
  readonly legalName: string
  readonly city: string
  readonly state: string
  readonly trucks: number
  readonly daysAgo: number
  readonly hasAuthority: boolean
  /** In dollars; the least that is required is 750,000. */
  readonly liabilityOnFile: number
  readonly outOfServiceDaysAgo: number | null
}

const { redRiver, tejas, bluebonnet } = CARRIERS
const good = { hasAuthority: true, liabilityOnFile: 1_000_000, outOfServiceDaysAgo: null }
const REQUIRED_MINOR = 750_000_00

export const OKAFOR_DOT = '2874416'
export const LONE_PINE_DOT = '1660932'

/** In order; said long ago, so that the gate warns of its age; without the insurance on file; out of service; without authority. */
const ENTRIES: readonly Entry[] = [
  {
    ...good,
    dot: Number(redRiver.dot),
    legalName: 'RED RIVER HAULERS LLC',
    city: 'WACO',
    state: 'TX',
    trucks: 46,
    daysAgo: 2,
  },
  {
    ...good,
    dot: Number(tejas.dot),
    legalName: 'TEJAS REEFER LINES INC',
    city: 'LAREDO',
    state: 'TX',
    trucks: 18,
    daysAgo: 64,
  },
  {
    ...good,
    dot: Number(bluebonnet.dot),
    legalName: 'BLUEBONNET TRANSPORT CO',
    city: 'TYLER',
    state: 'TX',
    trucks: 9,
    daysAgo: 5,
    liabilityOnFile: 0,
  },
  {
    ...good,
    dot: Number(OKAFOR_DOT),
    legalName: 'OKAFOR & SONS HAULING LLC',
    city: 'TULSA',
    state: 'OK',
    trucks: 6,
    daysAgo: 3,
    outOfServiceDaysAgo: 12,
  },
  {
    ...good,
    dot: Number(LONE_PINE_DOT),
    legalName: 'LONE PINE FREIGHTWAYS INC',
    city: 'RENO',
    state: 'NV',
    trucks: 4,
    daysAgo: 3,
    hasAuthority: false,
  },
]

export const REGISTERED: readonly string[] = ENTRIES.map(({ dot }) => String(dot))

/** The register while the story is told, which nobody reaches from a newcomer's machine; what it said then is kept. */
export function demoRegister(today: Day, now: Instant): Fmcsa {
  const missing = async () => ({ outcome: 'not_found' }) as const
  return {
    byDot: async (dot) => {
      const entry = ENTRIES.find((each) => each.dot === dot)
      if (!entry) return { outcome: 'not_found' }
      return { outcome: 'found', found: snapshotOf(entry, today), retrievedAt: daysBefore(now, entry.daysAgo) }
    },
    byDocket: missing,
    byName: missing,
    authority: missing,
    outOfService: missing,
    basics: missing,
  }
}

function daysBefore(now: Instant, days: number): Instant {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString() as Instant
}

function snapshotOf(entry: Entry, today: Day): CarrierSnapshot {
  const none = { onFileMinor: null, required: { meaning: 'no', raw: 'N' }, requiredMinor: null } as const
  const authority = entry.hasAuthority
    ? ({ meaning: 'active', raw: 'A' } as const)
    : ({ meaning: 'inactive', raw: 'I' } as const)
  const isStopped = entry.outOfServiceDaysAgo !== null
  return {
    dotNumber: entry.dot,
    legalName: entry.legalName,
    dbaName: null,
    allowedToOperate: isStopped ? { meaning: 'no', raw: 'N' } : { meaning: 'yes', raw: 'Y' },
    status: { meaning: 'active', raw: 'A' },
    authority: { common: authority, contract: { meaning: 'none', raw: 'N' }, broker: { meaning: 'none', raw: 'N' } },
    safetyRating: { meaning: 'satisfactory', raw: 'S' },
    safetyRatedOn: addDays(today, -400),
    outOfServiceOn: entry.outOfServiceDaysAgo === null ? null : addDays(today, -entry.outOfServiceDaysAgo),
    insurance: {
      liability: {
        onFileMinor: entry.liabilityOnFile * 100,
        required: { meaning: 'yes', raw: 'Y' },
        requiredMinor: REQUIRED_MINOR,
      },
      cargo: none,
      bond: none,
      currency: 'USD',
    },
    place: { street: null, city: entry.city, state: entry.state, zip: null, country: 'US' },
    drivers: entry.trucks + 3,
    powerUnits: entry.trucks,
    crashes: null,
    fatalCrashes: null,
    inspections: { driver: null, driverOutOfService: null, vehicle: null, vehicleOutOfService: null },
  }
}
