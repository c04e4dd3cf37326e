import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'

describe('a carrier that falls off', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const fallOff = (id: string, given: object = { cause: 'BREAKDOWN' }) =>
    stage.as('ana').ask(contract.freight.changeLoad, { id, status: 'OPEN', reason: 'Engine trouble', ...given })
  const rowsOf = (id: string) =>
    stage.sql(
      'select carrier_id, cause, is_bad, fell_off_on, recorded_by from freight.load_fall_offs where load_id = $1',
      [id],
    )

  it('opens the load again, takes carrier and cost with it and is kept', async () => {
    const { id } = await bookLoad(stage, 'arjun', { pickup: { from: '2026-06-19T13:00:00Z', to: null } })
    await coverLoad(stage, 'ana', id, { carrierCostMinor: 200_000 })
    expect((await fallOff(id)).body).toMatchObject({
      status: 'OPEN',
      carrier: null,
      cost: null,
      margin: null,
      coveredAt: null,
    })
    expect(await rowsOf(id)).toEqual([
      {
        carrier_id: CARRIERS.redRiver.id,
        cause: 'BREAKDOWN',
        is_bad: false,
        fell_off_on: '2026-06-18',
        recorded_by: PEOPLE.ana.id,
      },
    ])
  })

  it('is a bad bounce up to four hours before pickup, and unknown without a pickup time', async () => {
    const late = await bookLoad(stage, 'arjun', { pickup: { from: '2026-06-18T17:12:00Z', to: null } })
    const unknown = await bookLoad(stage, 'arjun')
    for (const { id } of [late, unknown]) {
      await coverLoad(stage, 'ana', id)
      await fallOff(id)
    }
    expect(await rowsOf(late.id)).toMatchObject([{ is_bad: true }])
    expect(await rowsOf(unknown.id)).toMatchObject([{ is_bad: null }])
  })

  it('needs a cause of the list, and is nothing on a load that is open', async () => {
    const { id } = await loadThatIs(stage, 'IN_TRANSIT')
    expect(await fallOff(id, {})).toMatchObject({ status: 422, body: { code: 'load.cause_missing' } })
    expect(await fallOff(id, { cause: 'Bored' })).toMatchObject({ status: 400 })
    expect((await fallOff(id)).status).toBe(200)
    expect((await fallOff(id)).status).toBe(200)
    expect(await rowsOf(id)).toHaveLength(1)
  })

  it('falls off once when five say so at the same moment', async () => {
    const { id } = await loadThatIs(stage, 'DISPATCHED')
    const answers = await Promise.all(Array.from({ length: 5 }, () => fallOff(id)))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(await rowsOf(id)).toHaveLength(1)
  })
})
