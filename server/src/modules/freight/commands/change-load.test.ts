import { contract } from '@holdfast/contract'
import { LOAD_STATUSES, type LoadStatus } from '@holdfast/engine/freight'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'

type Outcome = LoadStatus | 'same' | 'illegal'

/** What comes of asking a load in the state of the row for the state of the column. */
const OUTCOMES: Readonly<Record<LoadStatus, readonly Outcome[]>> = {
  //          OPEN          COVERED    DISPATCHED    IN_TRANSIT    DELIVERED    INVOICED    PAID       LOST       CANCELLED
  OPEN: ['same', 'COVERED', 'illegal', 'illegal', 'illegal', 'illegal', 'illegal', 'LOST', 'CANCELLED'],
  COVERED: ['OPEN', 'same', 'DISPATCHED', 'IN_TRANSIT', 'DELIVERED', 'illegal', 'illegal', 'LOST', 'CANCELLED'],
  DISPATCHED: ['OPEN', 'illegal', 'same', 'IN_TRANSIT', 'DELIVERED', 'illegal', 'illegal', 'LOST', 'CANCELLED'],
  IN_TRANSIT: ['OPEN', 'illegal', 'illegal', 'same', 'DELIVERED', 'illegal', 'illegal', 'illegal', 'CANCELLED'],
  DELIVERED: ['IN_TRANSIT', 'illegal', 'illegal', 'illegal', 'same', 'INVOICED', 'illegal', 'illegal', 'illegal'],
  INVOICED: ['illegal', 'illegal', 'illegal', 'illegal', 'DELIVERED', 'same', 'PAID', 'illegal', 'illegal'],
  PAID: ['illegal', 'illegal', 'illegal', 'illegal', 'illegal', 'INVOICED', 'same', 'illegal', 'illegal'],
  LOST: ['OPEN', 'illegal', 'illegal', 'illegal', 'illegal', 'illegal', 'illegal', 'same', 'illegal'],
  CANCELLED: ['OPEN', 'illegal', 'illegal', 'illegal', 'illegal', 'illegal', 'illegal', 'illegal', 'same'],
}

const FURTHER: Readonly<Record<LoadStatus, object>> = {
  OPEN: { reason: 'Not so', cause: 'BREAKDOWN' },
  COVERED: { carrierId: CARRIERS.redRiver.id },
  DISPATCHED: {},
  IN_TRANSIT: { pickedUpAt: '2026-06-18T13:12:00Z' },
  DELIVERED: { reason: 'Not so' },
  INVOICED: { reason: 'Not so' },
  PAID: {},
  LOST: { reason: 'RATE' },
  CANCELLED: { reason: 'Plant closed' },
}

describe('asking a load for another status', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const events = async (loadId: string) =>
    (await stage.sql('select id from platform.events where subject_id = $1', [loadId])).length

  it.each(LOAD_STATUSES)(
    'F-03 F-04 from %s: each step of the table persists with one event, no other does',
    async (from) => {
      for (const [column, status] of LOAD_STATUSES.entries()) {
        const outcome = OUTCOMES[from][column] ?? 'illegal'
        const load = await loadThatIs(stage, from)
        const before = await events(load.id)
        const answer = await stage
          .as('omar')
          .ask(contract.freight.changeLoad, { id: load.id, status, ...FURTHER[status] })
        const kept = await stage.as('omar').call(contract.freight.getLoad, { id: load.id })
        const isStep = outcome !== 'same' && outcome !== 'illegal'
        expect({ from, status, answer: answer.status, code: answer.body.code }).toEqual({
          from,
          status,
          answer: outcome === 'illegal' ? 409 : 200,
          code: outcome === 'illegal' ? 'load.illegal_step' : undefined,
        })
        expect({ from, status, kept: kept.status }).toEqual({ from, status, kept: isStep ? outcome : from })
        expect((await events(load.id)) - before).toBe(isStep ? 1 : 0)
      }
    },
  )

  it('says what to do instead', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    const { body } = await stage.as('omar').ask(contract.freight.changeLoad, { id, status: 'LOST', reason: 'RATE' })
    expect(body.detail).toBe('This load is delivered and cannot become lost. Un-deliver it first.')
  })

  it('takes one intention a call', async () => {
    const { id } = await loadThatIs(stage, 'COVERED')
    const both = await stage.as('omar').ask(contract.freight.changeLoad, { id, status: 'DISPATCHED', version: 1 })
    expect(both).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
    expect(await stage.as('omar').ask(contract.freight.changeLoad, { id })).toMatchObject({ status: 400 })
  })

  it('offers as next steps exactly what it accepts', async () => {
    const steps = async (status: LoadStatus, person: 'omar' | 'ana') => {
      const { id } = await loadThatIs(stage, status)
      const { can } = await stage.as(person).call(contract.freight.getLoad, { id })
      return Object.keys(can).filter((step) => can[step])
    }
    expect(await steps('OPEN', 'ana')).toEqual(['cover', 'lose', 'cancel', 'amend', 'set_credits', 'flag'])
    expect(await steps('IN_TRANSIT', 'ana')).toEqual(['deliver', 'fall_off', 'amend', 'set_credits', 'flag'])
    expect(await steps('IN_TRANSIT', 'omar')).toContain('cancel')
    expect(await steps('DELIVERED', 'ana')).toEqual(['invoice', 'amend', 'set_credits', 'flag'])
    const besides = ['amend', 'set_credits', 'flag', 'correct_times']
    expect(await steps('DELIVERED', 'omar')).toEqual(['invoice', 'undeliver', 'void', ...besides])
    expect(await steps('INVOICED', 'ana')).toEqual(['pay', 'flag'])
    expect(await steps('PAID', 'omar')).toEqual(['take_back_payment', 'void', ...besides])
  })
})
