import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../platform/caller.ts'
import { coveredLoad, dropCarrier } from '../../testing/fires.ts'
import { coverLoad } from '../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../testing/stage.ts'
import { CARRIERS } from '../../testing/world/companies.ts'
import type { PersonName } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { buildEdition } from './commands/build-edition.ts'

const ventureId = VENTURES.northline.id as VentureId

describe('a past briefing', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await stage.close()
  })

  const build = async (at: string) => {
    stage.clock.set(at)
    return (await stage.system.run(buildEdition, systemCaller([ventureId], stage.clock.now()), { ventureId })).result
  }
  const list = (input: object = {}) => stage.as('omar').call(contract.briefing.listEditions, { ventureId, ...input })

  it('is written once a day, however many ask, and stays as it was told', async () => {
    stage.clock.set(MORNING)
    const load = await coveredLoad(stage, 120_000)
    await dropCarrier(stage, 'ana', load.id)
    await stage.settle()
    const built = await Promise.all([build(MORNING), build(MORNING), build(MORNING)])
    expect(built.filter(({ isNew }) => isNew)).toHaveLength(1)
    await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.redRiver.id })
    await stage.settle()
    expect(await build('2026-06-18T20:00:00.000Z')).toEqual({ day: '2026-06-18', isNew: false })
    const [row] = (await list()).items
    expect(row).toMatchObject({
      day: '2026-06-18',
      builtAt: MORNING,
      fires: 1,
      wins: 0,
      openValue: [{ minor: 120_000, currency: 'USD' }],
    })
    const edition = await stage.as('omar').call(contract.briefing.getEdition, { id: row?.id ?? '' })
    expect(edition.firefront).toMatchObject([{ subject: { id: load.id }, can: {} }])
    expect(edition.firefront[0]?.why).not.toContain('Put out since')
    const live = await stage.as('omar').call(contract.briefing.getBriefing, { ventureId, date: '2026-06-18' })
    expect(live.firefront[0]?.why).toContain('Put out since')
    await expect(stage.sql('update briefing.editions set wins = 9')).rejects.toThrow(/append-only/)
  })

  it('shows each reader what they may see, and nobody outside anything', async () => {
    const content = {
      pay: [
        {
          ventureId,
          ventureName: 'N',
          kind: 'waiting',
          isOwn: false,
          count: 2,
          totals: [],
          payoutId: null,
          runId: null,
        },
      ],
      people: [{ ventureId, ventureName: 'N', assignee: null, count: 1, oldestDays: 3 }],
      failedJobs: [{ ventureId, ventureName: 'N', job: 'incentives.daily', status: 'ERROR', at: MORNING }],
    }
    const [row] = await stage.sql<{ id: string }>(
      `insert into briefing.editions (venture_id, day, built_at, fires, wins, content) values ($1, '2026-06-01', $2, 0, 0, $3) returning id`,
      [ventureId, MORNING, JSON.stringify(content)],
    )
    const id = row?.id ?? ''
    const seen = async (person: PersonName) => {
      const { pay, people, failedJobs, firefront } = await stage.as(person).call(contract.briefing.getEdition, { id })
      expect(firefront).toEqual([])
      return [pay.length, people.length, failedJobs.length]
    }
    expect(await seen('meera')).toEqual([1, 1, 1])
    expect(await seen('omar')).toEqual([1, 1, 0])
    expect(await seen('ana')).toEqual([0, 1, 0])
    expect((await stage.as('tessa').ask(contract.briefing.getEdition, { id })).status).toBe(404)
    expect((await stage.as('marcus').ask(contract.briefing.getEdition, { id })).status).toBe(403)
    expect((await stage.as('tessa').call(contract.briefing.listEditions, {})).items).toEqual([])
    expect((await stage.as('tessa').ask(contract.briefing.listEditions, { ventureId })).status).toBe(403)
  })

  it('is found by walking back, each once', async () => {
    for (const day of ['19', '20', '21', '22']) await build(`2026-06-${day}T13:12:00.000Z`)
    const days: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await list({ limit: 2, ...(cursor && { cursor }) })
      days.push(...page.items.map(({ day }) => day))
      cursor = page.nextCursor
    } while (cursor)
    expect(days).toEqual(['2026-06-22', '2026-06-21', '2026-06-20', '2026-06-19', '2026-06-18', '2026-06-01'])
    expect((await stage.as('omar').ask(contract.briefing.listEditions, { cursor: 'x' })).status).toBe(400)
  })
})
