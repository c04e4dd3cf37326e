import { contract, type Problem } from '@holdfast/contract'
import type { CreditRole } from '@holdfast/engine/freight'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

describe('who is credited on a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const credit = (role: CreditRole, person: PersonName, share: string) => ({ role, userId: PEOPLE[person].id, share })
  type Credits = readonly ReturnType<typeof credit>[]
  const versionOf = async (id: string) => (await stage.as('omar').call(contract.freight.getLoad, { id })).version
  /** As the load is now, unless an older version was seen. */
  const set = async (person: PersonName, id: string, credits: Credits, version?: number) =>
    stage.as(person).ask(contract.freight.setLoadCredits, {
      id,
      version: version ?? (await versionOf(id)),
      credits: [...credits],
    })
  const eventsOf = (loadId: string) =>
    stage.sql<{ days: string[]; facts: { credits: object[]; creditsBefore: object[] } }>(
      `select days, facts from platform.events where subject_id = $1 and type = 'freight.credits_changed' order by id`,
      [loadId],
    )

  it('is replaced as a whole, and says who it was before', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    const thirds = [
      credit('SALES', 'arjun', '0.333333'),
      credit('SALES', 'priya', '0.666667'),
      credit('DISPATCH', 'ana', '1'),
    ]
    const { body } = await set('dana', id, thirds)
    expect(body.credits.map(({ role, person, share }) => [role, person.id, share])).toEqual([
      ['SALES', PEOPLE.arjun.id, '0.333333'],
      ['SALES', PEOPLE.priya.id, '0.666667'],
      ['DISPATCH', PEOPLE.ana.id, '1'],
    ])
    expect((await set('dana', id, [])).body.credits).toEqual([])
    const [first, second] = await eventsOf(id)
    expect(first).toMatchObject({ days: ['2026-06-18'], facts: { creditsBefore: [], credits: thirds } })
    expect(second?.facts).toMatchObject({ credits: [] })
    expect(second?.facts.creditsBefore).toHaveLength(3)
  })

  it('said again in other words changes nothing', async () => {
    const { id, version } = await bookLoad(stage, 'arjun')
    expect((await set('arjun', id, [credit('SALES', 'arjun', '1.000')])).body.version).toBe(version)
    expect(await eventsOf(id)).toEqual([])
  })

  it.each([
    ['shares that do not add up to the whole', [credit('SALES', 'arjun', '0.5')], 'load.shares_not_whole'],
    [
      'shares that add up to more',
      [credit('SALES', 'arjun', '0.6'), credit('SALES', 'priya', '0.6')],
      'load.shares_not_whole',
    ],
    [
      'a person twice in a role',
      [credit('SALES', 'arjun', '0.5'), credit('SALES', 'arjun', '0.5')],
      'load.credit_repeated',
    ],
    [
      'a share below nothing',
      [credit('SALES', 'arjun', '1.5'), credit('SALES', 'priya', '-0.5')],
      'load.share_invalid',
    ],
    ['a share finer than a millionth', [credit('SALES', 'arjun', '0.9999999')], 'load.share_invalid'],
    ['somebody of another venture', [credit('SALES', 'luis', '1')], 'person.unknown'],
  ])('refuses %s', async (_, credits, code) => {
    const { id } = await bookLoad(stage, 'arjun')
    expect(await set('arjun', id, credits)).toMatchObject({ status: 422, body: { code } })
    expect(await eventsOf(id)).toEqual([])
  })

  it('takes a correction once the load is billed', async () => {
    const { id } = await loadThatIs(stage, 'INVOICED')
    expect((await set('ana', id, [credit('DISPATCH', 'ana', '1')])).status).toBe(403)
    expect((await set('grace', id, [credit('DISPATCH', 'ana', '1')])).status).toBe(200)
  })

  it('is not written over unseen when two set it at the same moment: the second is told what stands', async () => {
    const { id, version } = await bookLoad(stage, 'arjun')
    const half = [credit('SALES', 'arjun', '0.5'), credit('SALES', 'priya', '0.5')]
    const whole = [credit('SALES', 'priya', '1')]
    const answers = await Promise.all([set('arjun', id, whole, version), set('dana', id, half, version)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const kept = answers.find(({ status }) => status === 200)?.body.credits.length === 1 ? whole : half
    const refused = answers.find(({ status }) => status === 409)?.body as unknown as Problem
    expect(refused).toMatchObject({ code: 'record.changed', facts: { version: version + 1, credits: kept } })
    expect(await eventsOf(id)).toHaveLength(1)
    const again = kept === half ? whole : half
    expect((await set('dana', id, again, version + 1)).status).toBe(200)
  })

  it('a contractor shares their own load but does not give it away, and sees no other', async () => {
    const { id } = await bookLoad(stage, 'omar', { credits: [credit('DISPATCH', 'marcus', '1')] })
    const shared = [credit('DISPATCH', 'marcus', '0.5'), credit('DISPATCH', 'ana', '0.5')]
    expect((await set('marcus', id, shared)).status).toBe(200)
    expect((await set('marcus', id, [credit('DISPATCH', 'ana', '1')])).status).toBe(403)
    const other = await bookLoad(stage, 'omar')
    expect((await set('marcus', other.id, [credit('DISPATCH', 'marcus', '1')])).status).toBe(404)
    expect((await set('tessa', other.id, [])).status).toBe(404)
  })
})
