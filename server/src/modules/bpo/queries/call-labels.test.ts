import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { callLabels } from './call-labels.ts'

describe('the name of a call', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const labels = (ventureId: (typeof VENTURES)[keyof typeof VENTURES]['id'], id: string) =>
    stage.system.database.read(systemCaller([ventureId], stage.clock.now()), (db) => callLabels(db, [ventureId], [id]))

  it('tells campaign, agent, direction and the campaign’s clock, and nothing in another venture', async () => {
    const { id } = await logCall(stage, 'nisha', { campaignId: CAMPAIGNS.helpdesk.id, direction: 'INBOUND' })
    const named = { label: 'Orchid Helpdesk, 09:12', detail: 'Nisha Rao, inbound' }
    expect([...(await labels(VENTURES.callbridge.id, id))]).toEqual([[id, named]])
    expect([...(await labels(VENTURES.northline.id, id))]).toEqual([])
  })
})
