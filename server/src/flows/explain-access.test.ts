import { contract, type Explanation } from '@holdfast/contract'
import { decide } from '@holdfast/engine/access'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Player } from './isolation/cast.ts'
import { PROBED, type Probed } from './isolation/inputs.ts'
import { openTheatre, type Theatre } from './isolation/probe-area.ts'

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre()
}, 120_000)
afterAll(() => theatre.stage.close())

/** Meera leads the group and may look into everybody. */
const explained = (player: Player, asked: object): Promise<Explanation> =>
  theatre.stage.as('meera').call(contract.access.explainAccess, { userId: player.id, ...asked })

const OF_A_VENTURE = (probed: Probed) =>
  'ventureId' in probed.sample(theatre.home) && !['public', 'self'].includes(probed.permission)

test('two hundred refusals are explained by the decision that made them, and what is given by the one that gave it', async () => {
  let refusals = 0
  for (const probed of PROBED.filter(OF_A_VENTURE)) {
    // Every seventh of the cast, another each time.
    const players = theatre.cast.filter(({ isOut }, at) => !isOut && (at + refusals) % 7 === 0)
    for (const player of players) {
      const input = probed.sample(theatre.home)
      const { status } = await theatre.ask(player, probed, input)
      const said = await explained(player, { permission: probed.permission, ventureId: input['ventureId'] })
      const { groupRole, home: membership } = player
      const decided = decide({ groupRole, membership, permission: probed.permission })
      expect([player.name, probed.operation, said.allowed]).toEqual([player.name, probed.operation, decided.allowed])
      if (membership !== null || groupRole !== null) expect(said.reason).toBe(decided.reason)
      if (status === 403) {
        expect(said.allowed).toBe(false)
        refusals += 1
      }
    }
  }
  expect(refusals).toBeGreaterThanOrEqual(200)
}, 120_000)

const NOBODYS = '00000000-0000-4000-8000-00000000dead'
const named = (name: string) => theatre.cast.find((player) => player.name === name) as Player

test('a load that only whoever is credited may see is explained by that', async () => {
  const contractor = named('CONTRACTOR DISPATCH')
  const page = { page: `https://holdfast.example/freight/loads/${theatre.home.loadId}?tab=people` }
  expect(await explained(contractor, page)).toMatchObject({
    allowed: false,
    reason: 'A contractor works only with what is assigned to them.',
    question: expect.stringMatching(/^Open the page Load: load HMFR-/),
  })
  await theatre.stage.sql(`update freight.load_credits set user_id = $2 where load_id = $1 and role = 'DISPATCH'`, [
    theatre.home.loadId,
    contractor.id,
  ])
  expect((await explained(named('TEAM_LEAD null'), page)).allowed).toBe(true)
})

test('somebody of another venture does not belong, whoever is out has a closed account, and a page of another trade is no page of theirs', async () => {
  const { brokerId, loadId } = theatre.home
  const said = await explained(named('EMPLOYEE elsewhere'), { page: `/freight/loads/${loadId}` })
  expect(said).toMatchObject({
    allowed: false,
    reason: expect.stringMatching(/ does not belong to Homestead-41 FR today\.$/),
  })
  expect(said.remedy).toContain('can add them')
  expect(await explained(named('deactivated'), { permission: 'freight.read', ventureId: brokerId })).toMatchObject({
    reason: expect.stringMatching(/account is closed/),
  })
  expect(await explained(named('TEAM_LEAD null'), { page: '/admin/audit' })).toMatchObject({
    allowed: false,
    remedy: 'It belongs to the group: CEO, Administrator, COO, Auditor.',
  })
})

test('everybody asks about themselves, and only who may look into others about them', async () => {
  const me = named('EMPLOYEE null')
  const explainAccess = PROBED.find(({ operation }) => operation === 'explainAccess') as Probed
  const own = await theatre.ask(me, explainAccess, { page: '/admin/users' })
  expect([own.status, own.text]).toEqual([200, expect.stringContaining('may not do this')])
  const other = { userId: named('TEAM_LEAD null').id, page: '/admin/users' }
  expect((await theatre.ask(me, explainAccess, other)).status).toBe(403)
  expect((await theatre.ask(named('HR_ADMIN null'), explainAccess, other)).status).toBe(200)
  expect((await theatre.ask(named('HR_ADMIN elsewhere'), explainAccess, other)).status).toBe(404)
  expect((await theatre.ask(me, explainAccess, { page: '/nowhere' })).status).toBe(422)
})

test('what somebody may do in all is the same decision, line by line', async () => {
  const player = named('CONTRACTOR DISPATCH')
  const said = await theatre.stage.as('meera').call(contract.access.accessOf, { userId: player.id })
  const broker = said.ventures.find(({ ventureId }) => ventureId === theatre.home.brokerId)
  const of = (permission: string) => broker?.permissions.find((each) => each.permission === permission)?.holds
  expect([of('ventures.read'), of('freight.read'), of('freight.write'), of('briefing.read')]).toEqual([
    'all',
    'some',
    'some',
    'none',
  ])
  expect(said.sections).toContain('freight')
  expect(said.pages.map(({ path }) => path)).not.toContain('/admin/users')
})

test('a page of a person is judged where that person works, as the door judges it', async () => {
  const explainAccess = PROBED.find(({ operation }) => operation === 'explainAccess') as Probed
  const getUser = PROBED.find(({ operation }) => operation === 'getUser') as Probed
  const page = `/admin/users/${theatre.home.personId}`
  for (const name of ['HR_ADMIN null', 'TEAM_LEAD null', 'HR_ADMIN elsewhere', 'employee here, HR_ADMIN there']) {
    const player = named(name)
    const door = await theatre.ask(player, getUser, { id: theatre.home.personId })
    expect([name, (await explained(player, { page })).allowed]).toEqual([name, door.status === 200])
  }
  const closed = await theatre.ask(named('CONTRACTOR DISPATCH'), explainAccess, { page: `/freight/loads/${NOBODYS}` })
  expect(closed.status).toBe(404)
})

test('who asks only for themselves learns of a closed record as little as of one that is not there', async () => {
  const explainAccess = PROBED.find(({ operation }) => operation === 'explainAccess') as Probed
  const ask = (id: string) => theatre.ask(named('CONTRACTOR SALES'), explainAccess, { page: `/freight/loads/${id}` })
  const [closed, unknown] = [await ask(theatre.home.loadId), await ask(NOBODYS)]
  const said = ({ text }: { text: string }) => /"detail":"[^"]*"/.exec(text)?.[0]
  expect([closed.status, said(closed)]).toEqual([unknown.status, said(unknown)])
  expect(closed.status).toBe(404)
})
