import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { askForCode, get, openOtherwise } from '../testing.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const MAILBOX = '/dev/mailbox'

test('on a local server this machine reads what would have been mailed, newest first', async () => {
  await askForCode(stage.system, PEOPLE.ana.email)
  await askForCode(stage.system, PEOPLE.dana.email)
  const { status, body } = await get(stage.system, MAILBOX)
  expect(status).toBe(200)
  expect(body.items).toMatchObject([
    { recipient: PEOPLE.dana.email, subject: 'Your Holdfast sign-in code' },
    { recipient: PEOPLE.ana.email },
  ])
})

test('it keeps to the newest fifty', async () => {
  await stage.sql(
    `insert into identity.mailbox (recipient, subject, body, at) select 'x@y.example', 'n' || n, '', now() from generate_series(1, 60) n`,
  )
  const { body } = await get(stage.system, MAILBOX)
  expect(body.items).toHaveLength(50)
  expect(body.items[0].subject).toBe('n60')
})

test.each([
  ['another machine', { address: '192.168.1.20' }],
  ['a proxy', { headers: { 'x-forwarded-for': '127.0.0.1' } }],
  ['a proxy of the newer kind', { headers: { forwarded: 'for=127.0.0.1' } }],
  ['a page that pointed its own name here', { headers: { host: 'evil.example:3000' } }],
])('%s finds no mailbox', async (_who, sent) => {
  expect(await get(stage.system, MAILBOX, sent)).toMatchObject({ status: 404, body: { code: 'mailbox.not_here' } })
})

test('where mail is sent there is no mailbox', async () => {
  const other = await openOtherwise({ mailer: { send: async () => {} } })
  expect((await get(other.system, MAILBOX)).status).toBe(404)
  await other.close()
})
