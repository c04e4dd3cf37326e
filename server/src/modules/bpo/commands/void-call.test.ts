import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'

describe('voiding a call', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const voided = (person: Parameters<Stage['as']>[0], id: string) =>
    stage.as(person).ask(contract.bpo.voidCall, { id, reason: 'Entered twice' })

  it('takes it out of the facts and the list, once, with its reason', async () => {
    const call = await logCall(stage, 'nisha')
    const all = await Promise.all([1, 2, 3].map(() => voided('farah', call.id)))
    expect(all.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(all[0]?.body).toMatchObject({
      voided: { reason: 'Entered twice' },
      can: { end: false, change: false, void: false },
    })
    const events = await stage.sql('select type from platform.events where subject_id = $1 order by id', [call.id])
    expect(events).toEqual([{ type: 'bpo.call_started' }, { type: 'bpo.call_voided' }])
    expect(await stage.sql('select id from bpo.call_facts where id = $1', [call.id])).toEqual([])
    expect((await stage.as('nisha').call(contract.bpo.listCalls, {})).items).toEqual([])
  })

  it('is for an office manager and up or finance, and ends every other change', async () => {
    const call = await logCall(stage, 'nisha')
    for (const person of ['nisha', 'arjun'] as const)
      expect(await voided(person, call.id)).toMatchObject({ status: 403 })
    expect(await voided('luis', call.id)).toMatchObject({ status: 403 })
    expect(await voided('omar', call.id)).toMatchObject({ status: 404 })
    expect(await voided('grace', call.id)).toMatchObject({ status: 200 })
    const change = await stage.as('nisha').ask(contract.bpo.changeCall, { id: call.id, dealWon: true })
    expect(change).toMatchObject({ status: 409, body: { code: 'call.voided' } })
  })
})
