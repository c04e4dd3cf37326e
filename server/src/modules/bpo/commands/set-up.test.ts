import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id
const { createAgent, createCampaign, listAgents, listCampaigns } = contract.bpo

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('a campaign', () => {
  test('keeps its own clock, or the venture’s when nothing is said', async () => {
    const abroad = { ventureId, name: 'Maple Dental', zone: 'America/Toronto', serviceLevelSeconds: 15 }
    const made = await stage.as('arjun').call(createCampaign, abroad)
    expect(made).toMatchObject({ ...abroad, isActive: true })
    const plain = await stage.as('farah').call(createCampaign, { ventureId, name: 'Rental desk' })
    expect(plain).toMatchObject({ zone: 'Asia/Kolkata', serviceLevelSeconds: 20 })
    const { items } = await stage.as('nisha').call(listCampaigns, { ventureId })
    expect(items.map((item) => item.name)).toEqual(['Maple Dental', 'Orchid Helpdesk', 'Rental desk', 'Sunrise Solar'])
  })

  test('of a name that is there already is refused, also when two are made at once', async () => {
    const again = await stage.as('farah').ask(createCampaign, { ventureId, name: CAMPAIGNS.solar.name })
    expect([again.status, again.body.code]).toEqual([409, 'campaign.exists'])
    const twice = await Promise.all(
      ['farah', 'arjun'].map((who) => stage.as(who as 'farah').ask(createCampaign, { ventureId, name: 'Night desk' })),
    )
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('is set up by a team lead and up, in a call centre, on a clock that exists', async () => {
    const ask = (who: 'nisha' | 'farah' | 'omar', body: object) => stage.as(who).ask(createCampaign, body)
    expect((await ask('nisha', { ventureId, name: 'Mine' })).status).toBe(403)
    expect((await ask('omar', { ventureId, name: 'Mine' })).status).toBe(403)
    expect((await ask('omar', { ventureId: VENTURES.northline.id, name: 'Mine' })).body.code).toBe('venture.wrong_type')
    expect((await ask('farah', { ventureId, name: 'Mine', zone: 'Mars/Base' })).status).toBe(400)
  })
})

describe('an agent', () => {
  test('is one of the venture’s people, once', async () => {
    const made = await stage.as('farah').call(createAgent, { ventureId, userId: PEOPLE.farah.id })
    expect(made).toMatchObject({ person: { id: PEOPLE.farah.id, name: 'Farah Khan' }, isActive: true, isMe: true })
    const { items } = await stage.as('arjun').call(listAgents, { ventureId })
    expect(items.map((item) => item.person.name)).toContain('Farah Khan')
    const again = await stage.as('farah').ask(createAgent, { ventureId, userId: PEOPLE.farah.id })
    expect([again.status, again.body.code]).toEqual([409, 'agent.exists'])
  })

  test('is nobody of another venture', async () => {
    const stranger = await stage.as('farah').ask(createAgent, { ventureId, userId: PEOPLE.ana.id })
    expect([stranger.status, stranger.body.code]).toEqual([422, 'person.unknown'])
  })
})
