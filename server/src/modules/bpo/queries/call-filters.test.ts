import { contract, type Input } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

type Query = Partial<Input<typeof contract.bpo.listCalls>>
const ventureId = VENTURES.callbridge.id

describe('narrowing the list of calls', () => {
  let stage: Stage
  const names = new Map<string, string>()
  beforeAll(async () => {
    stage = await openStage()
    const helpdesk = { campaignId: CAMPAIGNS.helpdesk.id, direction: 'INBOUND' } as const
    const log = async (name: string, who: PersonName, given: Parameters<typeof logCall>[2]) =>
      names.set((await logCall(stage, who, given)).id, name)
    await log('sold', 'nisha', {
      startedAt: '2026-06-17T06:00:00Z',
      connected: true,
      dealWon: true,
      appointmentSet: true,
      revenueMinor: 9_950,
    })
    await log('missed', 'rahul', { ...helpdesk, startedAt: '2026-06-15T15:00:00Z', answered: false })
    await log('solved', 'rahul', {
      ...helpdesk,
      startedAt: '2026-06-16T15:00:00Z',
      answered: true,
      resolved: true,
      rating: 4,
      talkSeconds: 61,
    })
    await log('unknown', 'nisha', { startedAt: '2026-06-16T06:00:00Z' })
  })
  afterAll(() => stage.close())

  const list = async (query: Query, who: PersonName = 'farah') => {
    const { items } = await stage.as(who).call(contract.bpo.listCalls, { ventureId, ...query })
    return items.map(({ id }) => names.get(id))
  }

  it.each<[string, Query, string[]]>([
    ['nothing, as they were entered', {}, ['unknown', 'solved', 'missed', 'sold']],
    ['days, in their order', { startedFrom: '2026-06-15' }, ['sold', 'unknown', 'solved', 'missed']],
    ['days up to one', { startedTo: '2026-06-15' }, ['missed']],
    ['one agent’s days', { startedFrom: '2026-06-16', startedTo: '2026-06-16', agentId: AGENTS.nisha.id }, ['unknown']],
    ['direction', { direction: 'INBOUND' }, ['solved', 'missed']],
    ['answered', { answered: 'true' }, ['solved']],
    ['known not to be answered', { answered: 'false' }, ['missed']],
    ['resolved', { resolved: 'true' }, ['solved']],
    ['connected', { connected: 'true', direction: 'OUTBOUND' }, ['sold']],
    ['an appointment', { appointmentSet: 'true' }, ['sold']],
    ['a deal', { dealWon: 'true' }, ['sold']],
    ['a rating', { rated: 'true' }, ['solved']],
    ['no rating, of a campaign', { rated: 'false', campaignId: CAMPAIGNS.helpdesk.id }, ['missed']],
  ])('by %s', async (_, query, expected) => {
    expect(await list(query)).toEqual(expected)
  })

  it('pages by days, each call once', async () => {
    const seen: (string | undefined)[] = []
    let cursor: string | null = null
    do {
      const query: Query = { ventureId, startedFrom: '2026-06-01', limit: 1, ...(cursor && { cursor }) }
      const page = await stage.as('farah').call(contract.bpo.listCalls, query)
      seen.push(...page.items.map(({ id }) => names.get(id)))
      cursor = page.nextCursor
    } while (cursor)
    expect(seen).toEqual(['sold', 'unknown', 'solved', 'missed'])
  })

  it('gives the same as a file, money as decimals, what is unknown as nothing', async () => {
    const ask = (who: PersonName, given: object = {}) =>
      stage.as(who).ask(contract.bpo.exportCalls, { ventureId, ...given })
    const rows = async (who: PersonName, given: object = {}) =>
      parse(String((await ask(who, given)).body), { bom: true, columns: true }) as Record<string, string>[]
    expect(await rows('farah', { startedFrom: '2026-06-16' })).toMatchObject([
      {
        'Business day': '2026-06-17',
        Agent: 'Nisha Rao',
        'Deal won': 'yes',
        'Revenue (currency)': '99.50',
        Currency: 'INR',
        'Talk (s)': '',
      },
      { 'Business day': '2026-06-16', Connected: '', 'Revenue (currency)': '' },
      { Campaign: 'Orchid Helpdesk', Answered: 'yes', Resolved: 'yes', 'Talk (s)': '61', 'Rating (1 to 5)': '4' },
    ])
    await stage.sql(`update ventures.memberships set role = 'CONTRACTOR' where user_id = $1`, [PEOPLE.rahul.id])
    expect((await rows('rahul')).map((row) => row['Agent'])).toEqual(['Rahul Verma', 'Rahul Verma'])
    expect(await ask('ana')).toMatchObject({ status: 403 })
  })
})
