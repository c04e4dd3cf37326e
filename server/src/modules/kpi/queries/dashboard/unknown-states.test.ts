import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importNow } from '../../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const { listLoads } = contract.freight

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const rows = ['S-1,Acme,Waco,GA,100,2026-06-16', 'S-2,Acme,Waco,TX,200,2026-06-16', 'S-3,Acme,TX,GA,300,2026-06-16']
  const text = ['Load #,Customer,Origin,Destination State,Rate,Date', ...rows, ''].join('\n')
  await importNow(stage, 'omar', { kind: 'loads', ventureId, text })
})
afterAll(() => stage.close())

it('a lane whose state nobody knows says so, and leads to its loads', async () => {
  const { breakdowns } = await stage
    .as('omar')
    .call(contract.dashboards.freightDashboard, { ventureId, from: '2026-06-16', to: '2026-06-16' })
  const lanes = breakdowns.find(({ by }) => by === 'lane')?.rows ?? []
  expect(lanes.map(({ label, filters }) => [label, filters])).toEqual([
    ['TX → GA', { originState: 'TX', destinationState: 'GA' }],
    ['Unknown → TX', { originState: '-', destinationState: 'TX' }],
    ['Unknown → GA', { originState: '-', destinationState: 'GA' }],
  ])
  const { items } = await stage
    .as('omar')
    .call(listLoads, { ventureId, ...lanes[2]?.filters } as Input<typeof listLoads>)
  expect(items.map(({ bill }) => bill.minor)).toEqual([10_000])
})
