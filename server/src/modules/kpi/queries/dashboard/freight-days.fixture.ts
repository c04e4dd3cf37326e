import { bookLoad, coverLoad, deliverLoad } from '../../../../testing/loads.ts'
import type { Stage } from '../../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../../testing/world/companies.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'

type Given = {
  readonly customer: keyof typeof CUSTOMERS
  readonly carrier: keyof typeof CARRIERS
  readonly from: string
  readonly to: string
  readonly equipment: 'VAN' | 'REEFER'
  readonly billMinor: number
  readonly costMinor: number | null
  readonly miles: number | null
  readonly on: string
  /** Who sold it, in equal shares. */
  readonly sold: readonly (keyof typeof PEOPLE)[]
}

const REEFER = { from: 'TX', to: 'GA', equipment: 'REEFER' } as const
const VAN = { from: 'IL', to: 'AZ', equipment: 'VAN' } as const

/** What Northline delivered from 14 to 18 June; the last day is today. Every figure of the tests is worked out from these. */
export const DELIVERED: readonly Given[] = [
  {
    ...REEFER,
    customer: 'cordova',
    carrier: 'tejas',
    billMinor: 500_000,
    costMinor: 400_000,
    miles: 500,
    on: '2026-06-14',
    sold: ['priya'],
  },
  {
    ...REEFER,
    customer: 'cordova',
    carrier: 'tejas',
    billMinor: 250_000,
    costMinor: 200_000,
    miles: 800,
    on: '2026-06-16',
    sold: ['priya'],
  },
  {
    ...VAN,
    customer: 'lakeshore',
    carrier: 'redRiver',
    billMinor: 300_000,
    costMinor: 340_000,
    miles: 1_750,
    on: '2026-06-17',
    sold: ['priya'],
  },
  {
    ...REEFER,
    customer: 'cordova',
    carrier: 'redRiver',
    billMinor: 900_000,
    costMinor: null,
    miles: null,
    on: '2026-06-17',
    sold: [],
  },
  {
    ...VAN,
    customer: 'peachState',
    carrier: 'tejas',
    billMinor: 100_001,
    costMinor: 90_000,
    miles: 100,
    on: '2026-06-18',
    sold: ['priya', 'arjun'],
  },
]

/** The last three days; three days before them lie 13 to 15 June. */
export const THREE_DAYS = { from: '2026-06-16', to: '2026-06-18' } as const

export async function deliverAll(stage: Stage): Promise<void> {
  for (const load of DELIVERED) await deliver(stage, load)
}

async function deliver(stage: Stage, given: Given): Promise<void> {
  const { id } = await bookLoad(stage, 'omar', {
    customerId: CUSTOMERS[given.customer].id,
    origin: { city: 'Here', state: given.from },
    destination: { city: 'There', state: given.to },
    equipment: given.equipment,
    billMinor: given.billMinor,
    miles: given.miles,
    credits: given.sold.map((name) => ({
      role: 'SALES' as const,
      userId: PEOPLE[name].id,
      share: String(1 / given.sold.length),
    })),
  })
  const cost = given.costMinor === null ? {} : { carrierCostMinor: given.costMinor }
  await coverLoad(stage, 'omar', id, { carrierId: CARRIERS[given.carrier].id, ...cost })
  await deliverLoad(stage, 'omar', id, `${given.on}T13:00:00Z`)
}
