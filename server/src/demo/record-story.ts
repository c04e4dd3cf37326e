import { contract } from '@holdfast/contract'
import type { Instant } from '@holdfast/engine/kernel'
import type { DemoLane } from './lanes.ts'
import type { Scene } from './scene.ts'

type Told = { readonly id: string }

/** On a long way the dispatcher calls the driver in the evening. */
export function callDriver(load: Told, lane: DemoLane, when: Instant): readonly Scene[] {
  if (lane.miles <= 600) return []
  return [
    {
      at: when,
      by: 'ana',
      play: (ana) =>
        ana.call(contract.loadRecord.makeCheckCall, {
          id: load.id,
          contact: 'Driver',
          note: 'Loaded and rolling, on schedule',
        }),
    },
  ]
}

/** What the bill is made of, the same as before in sum. */
export function splitBill(load: Told, billMinor: number, when: Instant): Scene {
  const fuel = Math.round(billMinor / 12)
  return {
    at: when,
    by: 'ana',
    play: async (ana) => {
      const { version } = await ana.call(contract.loadRecord.getLoadRecord, { id: load.id })
      return ana.call(contract.loadRecord.setLoadCharges, {
        id: load.id,
        version,
        charges: [
          { side: 'CUSTOMER', kind: 'LINEHAUL', amountMinor: billMinor - fuel },
          { side: 'CUSTOMER', kind: 'FUEL', amountMinor: fuel },
        ],
      })
    },
  }
}
