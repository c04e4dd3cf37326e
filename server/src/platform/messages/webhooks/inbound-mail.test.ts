import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '../../db/open-pool.ts'
import { urlFor } from '../../db/roles.ts'
import { INBOUND, INBOUND_PATH, openWebhookStage, type WebhookStage } from '../testing/webhook-stage.ts'
import { warnOfUnknownVentures } from '../warn-of-unknown-ventures.ts'

let stage: WebhookStage
beforeAll(async () => {
  stage = await openWebhookStage()
})
afterAll(() => stage.close())

const kept = (recipient: string) =>
  stage.sql(
    `select venture_id, sender, body, is_automatic, is_sender_proven from platform.inbound_messages where recipient = $1`,
    [recipient],
  )

test('a mail that is written as a page only is kept as what somebody reads in it', async () => {
  const html = '<html><head><style>p {}</style></head><body><p>Rate &amp; date?</p><p>Jo&nbsp;B.</p></body></html>'
  await stage.bringMail({ from: 'jo@customer.example', to: 'page@holdfast.example', html, text: ' \n' })
  expect(await kept('page@holdfast.example')).toMatchObject([{ body: 'Rate & date?\nJo B.' }])
})

test('a mail without a sender, such as one that could not be delivered, is kept', async () => {
  const envelope = '{"to":["bounce@holdfast.example"],"from":""}'
  const from = 'Mail Delivery <daemon@mail.example>'
  await stage.bringMail({ envelope, from, text: 'Nobody has this address.' })
  expect(await kept('bounce@holdfast.example')).toMatchObject([
    { sender: from, body: 'Nobody has this address.', is_automatic: true },
  ])
})

test('mail for a code that no venture has is not the group’s to read: it is brought again until somebody has it', async () => {
  const path = `${INBOUND_PATH}/${encodeURIComponent(INBOUND.nobody)}`
  const mail = { from: 'jo@customer.example', to: 'nobody@holdfast.example', text: 'For ZZ' }
  const answer = await stage.bringMail(mail, path)
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain('No venture has the code ZZ')
  expect(await kept(mail.to)).toEqual([])
  await stage.sql(`update ventures.ventures set code = 'ZZ' where code = 'NL'`)
  expect((await stage.bringMail(mail, path)).statusCode).toBe(200)
  const [venture] = await stage.sql<{ id: string }>(`select id from ventures.ventures where code = 'ZZ'`)
  expect(await kept(mail.to)).toMatchObject([{ venture_id: venture?.id, body: 'For ZZ' }])
  await stage.sql(`update ventures.ventures set code = 'NL' where code = 'ZZ'`)
})

test('whoever starts to work says which codes with accounts no venture has', async () => {
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) })
  const system = openPool({ connectionString: urlFor(stage.database.ownerUrl, 'holdfast_system'), max: 1 })
  await warnOfUnknownVentures(system, ['NL', 'ZZ'], log)
  await system.end()
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ venture: 'ZZ' }])
  expect(lines).toHaveLength(1)
})

test('STOP by mail is done where its sender is proven, START too, and no machine wishes anything', async () => {
  const jo = { from: 'Jo <Jo@carrier.example>', to: 'stop@holdfast.example', SPF: 'pass' }
  const envelope = '{"to":["stop@holdfast.example"],"from":"jo@carrier.example"}'
  const bring = (text: string, given: Record<string, string> = {}) =>
    stage.bringMail({ ...jo, envelope, text, headers: `Message-ID: <${crypto.randomUUID()}>`, ...given })
  const isStopped = async () =>
    (
      await stage.sql(
        `select from platform.suppressions where recipient = 'jo@carrier.example' and channel = 'EMAIL' and lifted_at is null`,
      )
    ).length
  await bring('STOP', { SPF: 'fail' })
  await bring('STOP', { envelope: envelope.replace('carrier', 'attacker') })
  await bring('STOP', { headers: 'Auto-Submitted: auto-replied' })
  await bring('CANCEL')
  expect(await isStopped()).toBe(0)
  await bring('STOP\r\n\r\nJo Bell, Red River')
  expect(await isStopped()).toBe(1)
  await bring('START', { SPF: 'none' })
  expect(await isStopped()).toBe(1)
  await bring('START', { SPF: 'none', dkim: '{@carrier.example : pass}' })
  expect(await isStopped()).toBe(0)
})
