import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { cookieOf, get, post } from '../testing.fixture.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await stage.sql('truncate identity.users cascade')
})
afterEach(() => stage.close())

const ADDRESS = 'http://localhost:3000'
const MEERA = { name: 'Meera Iyer', email: 'meera@group.example' }
const claim = (token: string, input: object = MEERA) => post(stage.system, '/auth/first', { token, ...input })

async function newToken(email: string | null = null): Promise<string> {
  const link = await stage.system.identity.firstAdminLink({ address: ADDRESS, email })
  expect(link).toMatch(/^http:\/\/localhost:3000\/first#token=/)
  return new URLSearchParams(new URL(link ?? '').hash.slice(1)).get('token') ?? ''
}

test('the link of an empty installation makes the first CEO, who is signed in and can found a venture', async () => {
  const answer = await claim(await newToken())
  expect(answer.status).toBe(200)
  const cookie = cookieOf(answer.setCookie)
  const me = await get(stage.system, '/me', { cookie })
  expect(me.body).toMatchObject({ user: { ...MEERA, groupRole: 'CEO' } })
  const venture = {
    code: 'NF',
    name: 'New Freight',
    type: 'LOGISTICS',
    currency: 'USD',
    zone: 'America/Chicago',
    liveFrom: '2026-06-18',
  }
  expect((await post(stage.system, '/ventures', venture, { cookie })).status).toBe(200)
  const audited = await stage.sql(
    `select action, subject_id, actor_id from identity.audit_log where action = 'identity.claim_first'`,
  )
  expect(audited).toEqual([
    { action: 'identity.claim_first', subject_id: answer.body.userId, actor_id: answer.body.userId },
  ])
})

test('the link works once, also when it is opened ten times at once', async () => {
  const token = await newToken()
  const answers = await Promise.all(Array.from({ length: 10 }, () => claim(token)))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array(9).fill(422)])
  expect(answers.find((answer) => answer.status === 422)?.body.code).toBe('first_admin.link_ended')
  expect(await stage.sql('select from identity.users')).toHaveLength(1)
})

test('a second link does not make a second CEO', async () => {
  const tokens = [await newToken(), await newToken()]
  const answers = await Promise.all(tokens.map((token) => claim(token)))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 422])
})

test('once anybody exists there is no link', async () => {
  await claim(await newToken())
  expect(await stage.system.identity.firstAdminLink({ address: ADDRESS, email: null })).toBeNull()
})

test('a link made for an address is for that address only, in lower case', async () => {
  const token = await newToken('Owner@Group.Example')
  await claim(token, { name: 'Meera Iyer', email: 'somebody.else@group.example' })
  expect(await stage.sql('select email from identity.users')).toEqual([{ email: 'owner@group.example' }])
})

test('a link older than fifteen minutes, and one that was guessed, are refused', async () => {
  const token = await newToken()
  await stage.sql(`update identity.verifications set expires_at = expires_at - interval '15 minutes'`)
  expect((await claim(token)).status).toBe(422)
  expect((await claim('a token that somebody made up')).status).toBe(422)
  expect(await stage.sql('select from identity.users')).toEqual([])
})

test('the token itself is not stored', async () => {
  const token = await newToken()
  const rows = await stage.sql<{ identifier: string; value: string }>(
    'select identifier, value from identity.verifications',
  )
  expect(JSON.stringify(rows)).not.toContain(token)
})
