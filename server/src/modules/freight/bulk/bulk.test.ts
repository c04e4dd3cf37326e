import { contract, type Load, type LoadsDone } from '@holdfast/contract'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { bulkStatus, bulkCredits, bulkFlag } = contract.loadBulk
const ventureId = VENTURES.northline.id

describe('many loads at once', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const step = (person: PersonName, loads: readonly { readonly id: string }[], wanted: object) =>
    stage.as(person).ask(bulkStatus, { ventureId, loadIds: loads.map(({ id }) => id), step: wanted })
  const statusOf = async (id: string) => (await stage.as('omar').call(contract.freight.getLoad, { id })).status
  const eventsOf = async (id: string) =>
    (await stage.sql<{ type: string }>('select type from platform.events where subject_id = $1 order by id', [id])).map(
      ({ type }) => type,
    )
  const seen = (loads: readonly { readonly id: string }[]) =>
    Promise.all(
      loads.map(async ({ id }) => {
        const { version } = await stage.as('omar').call(contract.freight.getLoad, { id })
        return { id, version }
      }),
    )
  const told = ({ done, refused }: LoadsDone) => [done.map(({ number }) => number), refused.map(({ code }) => code)]

  it('take one step each, as each would alone; what is refused is told with its sentence and the rest is done', async () => {
    const moving = await loadThatIs(stage, 'IN_TRANSIT')
    const open = await bookLoad(stage, 'arjun')
    const covered = await loadThatIs(stage, 'COVERED')
    const nowhere = { id: PEOPLE.ana.id }
    const { status, body } = await step('ana', [moving, open, nowhere, covered, moving], { status: 'DELIVERED' })
    expect(status).toBe(200)
    expect(body).toEqual({
      done: [
        { id: moving.id, number: moving.number },
        { id: covered.id, number: covered.number },
      ],
      refused: [
        {
          id: open.id,
          number: open.number,
          code: 'load.illegal_step',
          sentence: 'This load is open and cannot become delivered. Cover it first.',
        },
        { id: nowhere.id, number: null, code: 'load.not_found', sentence: 'There is no such load for you.' },
      ],
    })
    expect([await statusOf(moving.id), await statusOf(open.id)]).toEqual(['DELIVERED', 'OPEN'])
    expect((await eventsOf(moving.id)).filter((type) => type === 'freight.load_delivered')).toHaveLength(1)
  })

  it('go all the way, and back where a step has a way back', async () => {
    const loads = [await loadThatIs(stage, 'COVERED'), await loadThatIs(stage, 'COVERED')]
    const way: readonly object[] = [
      { status: 'DISPATCHED' },
      { status: 'IN_TRANSIT', pickedUpAt: '2026-06-18T12:00:00Z' },
      { status: 'DELIVERED', deliveredAt: '2026-06-18T13:00:00Z' },
      { status: 'INVOICED' },
      { status: 'PAID' },
      { status: 'INVOICED', reason: 'Not paid' },
      { status: 'DELIVERED', reason: 'Not invoiced' },
      { status: 'OPEN', reason: 'Not delivered' },
    ]
    for (const wanted of way) expect((await step('omar', loads, wanted)).body.refused).toEqual([])
    expect(await statusOf(loads[1]?.id ?? '')).toBe('IN_TRANSIT')
  })

  it('are judged by what the caller may do with each', async () => {
    const load = await loadThatIs(stage, 'DELIVERED')
    expect((await step('ruth', [load], { status: 'INVOICED' })).status).toBe(403)
    expect((await step('marcus', [load], { status: 'INVOICED' })).status).toBe(404)
    await stage.as('omar').call(contract.freight.changeLoad, { id: load.id, status: 'INVOICED' })
    const back = await step('ana', [load], { status: 'DELIVERED', reason: 'Wrong customer' })
    expect([back.status, back.body.code]).toEqual([403, 'permission.missing'])
  })

  it('kill in the middle: nothing is half done, and asking again with the same key does it once', async () => {
    const loads: Load[] = []
    for (let n = 0; n < 3; n += 1) loads.push(await loadThatIs(stage, 'COVERED'))
    const [first, second] = loads.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const input = { ventureId, loadIds: loads.map(({ id }) => id), step: { status: 'DISPATCHED' } } as const
    const ask = () => stage.as('ana').ask(bulkStatus, input, { key: 'dispatch-the-three' })
    const other = new pg.Client({ connectionString: stage.database.superUrl })
    await other.connect()
    await other.query('begin')
    await other.query('select from freight.loads where id = $1 for update', [second?.id])
    const answer = ask()
    await stage.untilBlocked()
    await stage.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    expect((await answer).status).toBe(503)
    expect([await statusOf(first?.id ?? ''), await eventsOf(first?.id ?? '')]).toEqual([
      'COVERED',
      ['freight.load_created', 'freight.load_covered'],
    ])
    await other.query('rollback')
    await other.end()
    const again = await ask()
    expect([again.status, (again.body as LoadsDone).done]).toEqual([
      200,
      loads.map(({ id, number }) => ({ id, number })),
    ])
    expect((await ask()).body).toEqual(again.body)
    for (const { id } of loads)
      expect((await eventsOf(id)).filter((type) => type === 'freight.load_dispatched')).toHaveLength(1)
  })

  it('do not block each other for good when two ask in opposite orders', async () => {
    const loads: Load[] = []
    for (let n = 0; n < 6; n += 1) loads.push(await loadThatIs(stage, 'COVERED'))
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        step('ana', n % 2 === 0 ? loads : loads.toReversed(), { status: 'DISPATCHED' }),
      ),
    )
    expect(answers.map(({ status, body }) => [status, body.refused])).toEqual(answers.map(() => [200, []]))
  })

  it('are credited in one role; the other roles stay', async () => {
    const loads = [await bookLoad(stage, 'arjun'), await loadThatIs(stage, 'INVOICED')]
    const credit = async (person: PersonName, credits: readonly object[]) =>
      stage.as(person).ask(bulkCredits, { ventureId, loads: await seen(loads), role: 'DISPATCH', credits })
    const { body } = await credit('ana', [{ userId: PEOPLE.ana.id, share: '1' }])
    expect(told(body as LoadsDone)).toEqual([[loads[0]?.number], ['permission.missing']])
    const creditsOf = async (id: string) =>
      (await stage.as('omar').call(contract.freight.getLoad, { id })).credits.map(({ role, person }) => [
        role,
        person.name,
      ])
    expect(await creditsOf(loads[0]?.id ?? '')).toEqual([
      ['SALES', 'Arjun Mehta'],
      ['DISPATCH', 'Ana Whitfield'],
    ])
    expect(told((await credit('ana', [{ userId: PEOPLE.ana.id, share: '0.5' }])).body as LoadsDone)[1]).toEqual([
      'load.shares_not_whole',
      'permission.missing',
    ])
    expect((await credit('ana', [{ userId: PEOPLE.tessa.id, share: '1' }])).body.code).toBe('person.unknown')
    await credit('omar', [])
    expect(await creditsOf(loads[0]?.id ?? '')).toEqual([['SALES', 'Arjun Mehta']])
  })

  it('are credited as they were seen: one that somebody changed meanwhile is told and keeps what it has', async () => {
    const loads = await seen([await bookLoad(stage, 'arjun'), await bookLoad(stage, 'arjun')])
    const [changed] = loads
    const credits = [{ role: 'DISPATCH' as const, userId: PEOPLE.dana.id, share: '1' }]
    await stage.as('dana').call(contract.freight.setLoadCredits, { id: changed?.id ?? '', version: 1, credits })
    const mine = [{ userId: PEOPLE.ana.id, share: '1' }]
    const { body } = await stage.as('ana').ask(bulkCredits, { ventureId, loads, role: 'DISPATCH', credits: mine })
    expect((body as LoadsDone).refused).toMatchObject([{ id: changed?.id, code: 'record.changed' }])
    expect((body as LoadsDone).done).toHaveLength(1)
    const now = await stage.as('omar').call(contract.freight.getLoad, { id: changed?.id ?? '' })
    expect(now.credits.map(({ person }) => person.id)).toEqual([PEOPLE.dana.id])
  })

  it('are flagged and cleared', async () => {
    const loads = [await loadThatIs(stage, 'COVERED'), await loadThatIs(stage, 'DELIVERED')]
    const flag = (up: boolean) =>
      stage
        .as('ana')
        .ask(bulkFlag, { ventureId, loadIds: loads.map(({ id }) => id), kind: 'AT_RISK', up, reason: 'Storm' })
    expect(told((await flag(true)).body as LoadsDone)).toEqual([[loads[0]?.number], ['load.not_under_way']])
    expect(told((await flag(false)).body as LoadsDone)[0]).toHaveLength(2)
  })

  it('are of one venture that has freight, at most 200', async () => {
    const load = await loadThatIs(stage, 'COVERED')
    expect(
      (
        await step(
          'ana',
          Array.from({ length: 201 }, () => load),
          { status: 'DISPATCHED' },
        )
      ).status,
    ).toBe(400)
    expect((await step('tessa', [load], { status: 'DISPATCHED' })).status).toBe(403)
    const elsewhere = (id: string) =>
      stage.as('meera').ask(bulkStatus, { ventureId: id, loadIds: [load.id], step: { status: 'DISPATCHED' } })
    expect((await elsewhere(VENTURES.harbor.id)).body.code).toBe('venture.wrong_type')
    expect(await statusOf(load.id)).toBe('COVERED')
  })
})
