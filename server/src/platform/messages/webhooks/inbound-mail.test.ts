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
  stage.sql(`select venture_id, sender, body from platform.inbound_messages where recipient = $1`, [recipient])

test('a mail that is written as a page only is kept as what somebody reads in it', async () => {
  const html = '<html><head><style>p {}</style></head><body><p>Rate &amp; date?</p><p>Jo&nbsp;B.</p></body></html>'
  await stage.bringMail({ from: 'jo@customer.example', to: 'page@holdfast.example', html, text: ' \n' })
  expect(await kept('page@holdfast.example')).toMatchObject([{ body: 'Rate & date?\nJo B.' }])
})

test('a mail without a sender, such as one that could not be delivered, is kept', async () => {
  const envelope = '{"to":["bounce@holdfast.example"],"from":""}'
  await stage.bringMail({ envelope, from: 'Mail Delivery <daemon@mail.example>', text: 'Nobody has this address.' })
  expect(await kept('bounce@holdfast.example')).toMatchObject([{ sender: '<>', body: 'Nobody has this address.' }])
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
