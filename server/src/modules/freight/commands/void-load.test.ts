import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'

describe('voiding a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const annul = (person: PersonName, id: string) =>
    stage.as(person).ask(contract.freight.voidLoad, { id, reason: 'Entered twice' })

  it('F-08 takes it out of lists and figures, deletes nothing and names the days that counted it', async () => {
    const { id } = await loadThatIs(stage, 'PAID')
    expect((await annul('omar', id)).body).toMatchObject({ voided: { at: MORNING, reason: 'Entered twice' }, can: {} })
    const { items } = await stage.as('omar').call(contract.freight.listLoads, { limit: 100 })
    expect(items.map((load) => load.id)).not.toContain(id)
    expect(await stage.sql('select id from freight.load_facts where id = $1', [id])).toEqual([])
    expect((await stage.as('ana').call(contract.freight.getLoad, { id })).timeline.length).toBeGreaterThan(5)
    const [event] = await stage.sql(
      `select days, facts ->> 'reason' as reason from platform.events where subject_id = $1 order by id desc limit 1`,
      [id],
    )
    expect(event).toEqual({ days: ['2026-06-18'], reason: 'Entered twice' })
  })

  it('happens once, and nothing leads out of it', async () => {
    const { id } = await bookLoad(stage, 'omar')
    const answers = await Promise.all(Array.from({ length: 5 }, () => annul('omar', id)))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    const events = await stage.sql(
      `select id from platform.events where subject_id = $1 and type = 'freight.load_voided'`,
      [id],
    )
    expect(events).toHaveLength(1)
    const lost = await stage.as('omar').ask(contract.freight.changeLoad, { id, status: 'LOST', reason: 'RATE' })
    expect(lost).toMatchObject({ status: 409, body: { code: 'load.voided' } })
  })

  it('is a correction: for finance, office managers and up', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    for (const person of ['arjun', 'dana', 'ruth', 'marcus'] as const)
      expect((await annul(person, id)).status).toBe(403)
    expect((await annul('tessa', id)).status).toBe(404)
    expect((await annul('grace', id)).status).toBe(200)
  })
})
