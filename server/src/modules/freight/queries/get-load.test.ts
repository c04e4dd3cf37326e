import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

describe('the page of a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const ask = (person: PersonName, id: string) => stage.as(person).ask(contract.freight.getLoad, { id })

  it('shows people, flags and what happened, newest first, with who did it', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await coverLoad(stage, 'ana', id, { carrierCostMinor: 200_000 })
    for (const kind of ['AT_RISK', 'HOLD'] as const)
      await stage.as('dana').call(contract.freight.flagLoad, { id, kind, up: true, reason: 'Late' })
    await deliverLoad(stage, 'ana', id)
    const { body } = await ask('priya', id)
    expect(body.timeline.map(({ type, at, by }) => [type, at, by?.name])).toEqual([
      ['freight.load_delivered', MORNING, 'Ana Whitfield'],
      ['freight.load_at_risk', MORNING, 'Dana Kowalski'],
      ['freight.load_covered', MORNING, 'Ana Whitfield'],
      ['freight.load_created', MORNING, 'Arjun Mehta'],
    ])
    expect(body).toMatchObject({
      flags: ['HOLD'],
      openFlags: [{ by: { id: PEOPLE.dana.id, name: 'Dana Kowalski' } }],
      credits: [{ role: 'SALES', person: { name: 'Arjun Mehta' }, share: '1' }],
      margin: { minor: 50_000, currency: 'USD' },
      marginPct: '0.2',
    })
  })

  it('keeps the last fifty moments', async () => {
    const load = await bookLoad(stage, 'arjun')
    await stage.sql(
      `insert into platform.events (venture_id, type, subject_id, days, facts, at)
       select venture_id, 'freight.load_amended', id, '{2026-06-18}', jsonb_build_object('billMinor', n), created_at
       from freight.loads, generate_series(1, 55) n where id = $1`,
      [load.id],
    )
    const { timeline } = await stage.as('arjun').call(contract.freight.getLoad, { id: load.id })
    expect(timeline).toHaveLength(50)
    expect(timeline[0]?.facts['billMinor']).toBe(55)
  })

  it('A-02 is not there for anybody outside, nor when it does not exist', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    for (const person of ['tessa', 'nisha', 'marcus', 'nobody'] as const) {
      expect(await ask(person, id)).toMatchObject({ status: 404, body: { code: 'load.not_found' } })
    }
    expect((await ask('ana', PEOPLE.ana.id)).status).toBe(404)
    expect((await ask('ana', 'NL-1001')).status).toBe(400)
    expect((await stage.anonymous.ask(contract.freight.getLoad, { id })).status).toBe(401)
    expect((await ask('ruth', id)).body.can).toMatchObject({ cover: false, amend: false, void: false })
  })

  it('names who acted for the group only to those who see them', async () => {
    const { id } = await bookLoad(stage, 'meera')
    expect((await ask('meera', id)).body.timeline[0]?.by?.name).toBe('Meera Iyer')
    expect((await ask('ana', id)).body.timeline[0]?.by).toBeNull()
  })
})
