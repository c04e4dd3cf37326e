import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { OutsideFailure } from '../outside/index.ts'
import { type AlertStage, openAlertStage } from './alerting.fixture.ts'
import { emailChannel } from './email-channel.ts'

type Send = Parameters<typeof emailChannel>[0]['send']

let asked = 0
let send: Send = async () => {}
let lastSignal: AbortSignal | null = null
let at: AlertStage
beforeAll(async () => {
  const mail = emailChannel({
    to: 'ops@holdfast.example',
    send: (message, signal) => {
      asked += 1
      lastSignal = signal
      return send(message, signal)
    },
  })
  at = await openAlertStage([mail])
  await at.alerts.startWork(at.boss)
})
afterAll(() => at.close())
beforeEach(() => {
  asked = 0
})

const within = { timeout: 15_000, interval: 50 }
const done = (key: string) =>
  expect
    .poll(
      () =>
        at.sql(
          `select d.told, d.last_error from platform.alert_deliveries d join platform.alerts a on a.id = d.alert_id
           where a.key = $1 and not exists (select from jobs.job where name = 'alerts-email' and state <> 'completed')`,
          [key],
        ),
      within,
    )
    .toHaveLength(1)
const delivery = async (key: string) =>
  (
    await at.sql(
      `select d.told, d.last_error, c.last_error as of_channel from platform.alert_channels c, platform.alert_deliveries d
       join platform.alerts a on a.id = d.alert_id where a.key = $1`,
      [key],
    )
  )[0]

test('P-03 a mail that may have left is not sent again, and the page says that nobody knows', async () => {
  send = async () =>
    Promise.reject(new OutsideFailure('TIMEOUT', 'The mail server fell silent', { mayHaveActed: true }))
  await at.raise({ key: 'silent' })
  await done('silent')
  expect(asked).toBe(1)
  const doubt = 'The mail server fell silent. It may have arrived.'
  expect(await delivery('silent')).toEqual({ told: 1, last_error: doubt, of_channel: doubt })
})

test('P-03 a mail that goes on when its time is over hears so, and is not sent again either', async () => {
  send = () => new Promise<never>(() => {})
  await at.raise({ key: 'endless' })
  await done('endless')
  expect(asked).toBe(1)
  expect(lastSignal?.aborted).toBe(true)
  expect(await delivery('endless')).toMatchObject({
    told: 1,
    last_error: 'No answer within 0.3 s. It may have arrived.',
  })
})

test('a mail that cannot have left is sent again until it is taken', async () => {
  send = async () => {
    if (asked < 3) throw new OutsideFailure('REFUSED', 'No mail server answers there')
  }
  await at.raise({ key: 'refused' })
  await done('refused')
  expect(asked).toBe(3)
  expect(await delivery('refused')).toEqual({ told: 1, last_error: null, of_channel: null })
})

test('what somebody else’s error says is kept nowhere, in the queue neither', async () => {
  send = async () => {
    if (asked < 2) throw new TypeError('https://user:secret@mail.example cannot be asked')
    throw new OutsideFailure('TIMEOUT', 'Silence', { mayHaveActed: true })
  }
  await at.raise({ key: 'foreign' })
  await expect.poll(() => at.sql(`select output from jobs.job where output is not null`), within).not.toEqual([])
  await done('foreign')
  const kept = await at.sql(`select j::text from jobs.job j union all select d::text from platform.alert_deliveries d`)
  expect(JSON.stringify(kept)).not.toContain('secret')
})
