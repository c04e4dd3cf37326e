import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { approve, draft, NORTHLINE, openPaidDays } from '../../payouts/testing/paid-days.ts'
import { exceptionsOf, makeRun, oddLoad } from '../testing/fortnight.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

const place = (by: PersonName, given: object = {}) =>
  stage.as(by).ask(contract.payHolds.placeHold, {
    ventureId: NORTHLINE,
    kind: 'PERSON',
    subjectId: PEOPLE.arjun.id,
    reason: 'Bank details in doubt',
    ...given,
  })
const release = (by: PersonName, id: string) =>
  stage.as(by).ask(contract.payHolds.releaseHold, { id, reason: 'They wrote from their own address' })
const held = async (runId: string) => (await exceptionsOf(stage, runId, 'HELD')).map(({ says }) => says)

describe('a hold', () => {
  test('on a person keeps their draft from being approved until it is released', async () => {
    const { id } = await draft(stage, 'arjun')
    const hold = await place('grace')
    expect(hold.body).toMatchObject({
      kind: 'PERSON',
      label: 'Arjun Mehta',
      placedBy: { id: PEOPLE.grace.id, name: 'Grace Okafor' },
      placedAt: stage.clock.now(),
      released: null,
      can: { release: true },
    })
    await expect(approve(stage, id)).rejects.toThrow('The pay of Arjun Mehta is held: Bank details in doubt')
    const released = await release('meera', hold.body.id)
    expect(released.body).toMatchObject({
      released: { at: stage.clock.now(), reason: 'They wrote from their own address' },
      can: { release: false },
    })
    expect((await approve(stage, id)).status).toBe('APPROVED')
    expect(
      await stage.sql(
        `select action, subject_id from identity.audit_log where action like 'incentives.%_hold' order by id`,
      ),
    ).toEqual(['place', 'release'].map((what) => ({ action: `incentives.${what}_hold`, subject_id: hold.body.id })))
  })

  test('on a load holds whoever is credited with it in the period, and on the venture everybody', async () => {
    const loadId = await oddLoad(stage, 'priya', 'miles = 1')
    const runId = await makeRun(stage)
    const drafts = async () => {
      const { items } = await stage.as('meera').call(contract.payoutRuns.listRunPayouts, { id: runId })
      return Object.fromEntries(items.map(({ person, openExceptions }) => [person.name, openExceptions]))
    }
    const load = await place('grace', { kind: 'LOAD', subjectId: loadId, reason: 'The customer disputes it' })
    expect(load.body.label).toMatch(/^P-/)
    expect(await held(runId)).toEqual([`Whatever load ${load.body.label} earned is held: The customer disputes it.`])
    expect(await drafts()).toEqual({ 'Arjun Mehta': 0, 'Priya Nair': 1 })
    const venture = await place('grace', { kind: 'VENTURE', subjectId: NORTHLINE, reason: 'Audit' })
    expect(await held(runId)).toContain('All pay of Northline Freight is held: Audit.')
    expect(await drafts()).toEqual({ 'Arjun Mehta': 1, 'Priya Nair': 2 })
    await release('meera', load.body.id)
    await release('meera', venture.body.id)
    expect(await drafts()).toEqual({ 'Arjun Mehta': 0, 'Priya Nair': 0 })
  })

  test('on somebody without a draft stands in no run’s way', async () => {
    const runId = await makeRun(stage)
    await place('grace', { subjectId: PEOPLE.ana.id })
    expect(await held(runId)).toEqual([])
  })

  test('is placed once at a time, also by many at once, and again after its release', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => place('grace')))
    const placed = answers.find(({ status }) => status === 200)
    const others = answers.filter(({ status }) => status !== 200)
    expect(others.map(({ status, body }) => [status, body.code, body.facts?.['id']])).toEqual(
      Array.from({ length: 7 }, () => [409, 'hold.exists', placed?.body.id]),
    )
    await release('meera', placed?.body.id ?? '')
    expect((await release('meera', placed?.body.id ?? '')).body.code).toBe('hold.released')
    expect((await place('grace')).status).toBe(200)
  })

  test('is neither placed nor released by whoever it is about', async () => {
    await stage.sql(`update ventures.memberships set role = 'FINANCE' where venture_id = $1 and user_id = $2`, [
      NORTHLINE,
      PEOPLE.arjun.id,
    ])
    const loadId = await oddLoad(stage, 'arjun', 'miles = 1')
    expect((await place('arjun')).status).toBe(403)
    const own = [await place('grace'), await place('grace', { kind: 'LOAD', subjectId: loadId })]
    const another = await place('grace', { subjectId: PEOPLE.priya.id })
    for (const { body } of own) expect((await release('arjun', body.id)).status).toBe(403)
    const { items } = await stage.as('arjun').call(contract.payHolds.listHolds, { ventureId: NORTHLINE })
    expect(Object.fromEntries(items.map(({ id, can }) => [id, can['release']]))).toEqual({
      [own[0]?.body.id ?? '']: false,
      [own[1]?.body.id ?? '']: false,
      [another.body.id]: true,
    })
    expect((await release('arjun', another.body.id)).status).toBe(200)
  })
})

describe('holds', () => {
  test('are listed for whoever reads the venture’s pay, the open ones first', async () => {
    const first = await place('grace')
    await release('meera', first.body.id)
    const second = await place('omar', { subjectId: PEOPLE.priya.id })
    const list = async (by: PersonName, query: object = {}) =>
      (await stage.as(by).ask(contract.payHolds.listHolds, { ventureId: NORTHLINE, ...query })).body.items?.map(
        ({ id }) => id,
      )
    expect(await list('ruth')).toEqual([second.body.id, first.body.id])
    expect(await list('omar', { open: true })).toEqual([second.body.id])
    expect(await list('omar', { open: false })).toEqual([first.body.id])
    expect(await list('arjun')).toBeUndefined()
    const mine = await stage.as('farah').call(contract.payHolds.listHolds, {})
    expect(mine).toEqual({ items: [], can: { place: true } })
    expect((await stage.as('ruth').call(contract.payHolds.listHolds, {})).can).toEqual({ place: false })
  })

  test.each([
    ['a person of another venture', { subjectId: PEOPLE.luis.id }, 404],
    ['a load that is not there', { kind: 'LOAD', subjectId: PEOPLE.luis.id }, 404],
    ['another venture than the one named', { kind: 'VENTURE', subjectId: VENTURES.harbor.id }, 404],
    ['a venture out of scope', { ventureId: VENTURES.harbor.id }, 403],
  ])('are refused for %s', async (_, given, status) => {
    expect((await place('grace', given)).status).toBe(status)
  })

  test.each(['arjun', 'dana', 'ruth'] as const)('are neither placed nor released by %s', async (by) => {
    const { body } = await place('grace', { subjectId: PEOPLE.priya.id })
    expect((await place(by, { subjectId: PEOPLE.ana.id })).status).toBe(403)
    expect((await release(by, body.id)).status).toBe(403)
  })

  test('of another venture are not there', async () => {
    const { body } = await place('grace')
    expect((await release('farah', body.id)).status).toBe(404)
  })
})
