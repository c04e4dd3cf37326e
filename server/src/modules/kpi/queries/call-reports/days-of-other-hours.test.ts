import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../../testing/calls.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id

let stage: Stage
let howe: string
beforeAll(async () => {
  stage = await openStage()
  const made = { ventureId, name: 'Island', zone: 'Australia/Lord_Howe' }
  howe = (await stage.as('farah').call(contract.bpo.createCampaign, made)).id
  for (const [campaignId, starts] of [
    // 25 hours: the clock shows 01:30 twice.
    [
      CAMPAIGNS.helpdesk.id,
      ['2025-11-02T05:30:00Z', '2025-11-02T05:40:00Z', '2025-11-02T06:30:00Z', '2025-11-02T07:10:00Z'],
    ],
    // 23 hours: 02:00 to 03:00 is not there.
    [CAMPAIGNS.helpdesk.id, ['2026-03-08T06:30:00Z', '2026-03-08T07:10:00Z']],
    // 24 and a half: 01:30 to 02:00 comes twice. 01:15, 01:45, 01:45 again.
    [howe, ['2026-04-04T14:15:00Z', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z']],
    // 23 and a half: 02:00 to 02:30 is not there. 01:45, 02:45.
    [howe, ['2025-10-04T15:15:00Z', '2025-10-04T15:45:00Z']],
  ] as const)
    for (const startedAt of starts) await logCall(stage, 'nisha', { campaignId, startedAt, endedAt: startedAt })
})
afterAll(() => stage.close())

const report = async (day: string) => {
  const { computed, items } = await stage
    .as('farah')
    .call(contract.bpoReports.agentReport, { ventureId, from: day, to: day })
  const [row] = items
  return { computed, calls: row?.calls, hours: row?.hours, callsPerHour: row?.callsPerHour, byHour: row?.byHour }
}
const EXPECTED = [
  [
    '2025-11-02',
    4,
    '3.000000',
    '1.333333',
    [
      [1, 3],
      [2, 1],
    ],
  ],
  [
    '2026-03-08',
    2,
    '2.000000',
    '1.000000',
    [
      [1, 1],
      [3, 1],
    ],
  ],
  ['2026-04-05', 3, '1.500000', '2.000000', [[1, 3]]],
  [
    '2025-10-05',
    2,
    '1.500000',
    '1.333333',
    [
      [1, 1],
      [2, 1],
    ],
  ],
] as const

describe('hours of an agent on days of 25, 23, 24½ and 23½ hours', () => {
  it.each(['now', 'stored'] as const)('are those that passed, counted %s', async (computed) => {
    if (computed === 'stored') await stage.settle()
    for (const [day, calls, hours, callsPerHour, byHour] of EXPECTED)
      expect(await report(day)).toEqual({
        computed,
        calls,
        hours,
        callsPerHour,
        byHour: byHour.map(([hour, of]) => ({ hour, calls: of, deals: 0 })),
      })
  })

  it('are one hour of the clock for the dashboard, and none is lost', async () => {
    const range = { ventureId, from: '2025-11-02', to: '2025-11-02' }
    const { heat } = await stage.as('farah').call(contract.dashboards.bpoDashboard, range)
    expect(heat.map(({ hour, calls }) => [hour, calls])).toEqual([
      [1, 3],
      [2, 1],
    ])
  })
})
