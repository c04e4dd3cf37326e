import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSendgrid, type SendgridFake } from '../../fakes/sendgrid.ts'
import { openTwilio, type TwilioFake } from '../../fakes/twilio.ts'
import { fixedClock } from '../platform/clock.ts'
import { createOutside } from '../platform/outside/index.ts'
import { connect } from './connect.ts'

const SIDS = [`AC${'1'.repeat(32)}`, `AC${'2'.repeat(32)}`] as const
const clock = fixedClock('2026-06-18T13:12:00.000Z')
let sendgrid: SendgridFake
let twilio: TwilioFake
beforeAll(async () => {
  sendgrid = await openSendgrid({ keys: ['SG.group', 'SG.NL'] })
  twilio = await openTwilio({ accounts: SIDS.map((accountSid) => ({ accountSid, authToken: 'good' })) })
})
afterAll(() => Promise.all([sendgrid.close(), twilio.close()]))

type Keys = Readonly<Record<string, string>>
/** Accounts by venture, `group` for the group's; each with its key. */
function opened(keys: Keys, tokens: Keys) {
  const ventures = (own: Keys) =>
    Object.entries(own).map(([name, key], at) => ({ venture: name === 'group' ? null : name, key, at }))
  const mail = { url: sendgrid.url, from: 'a@holdfast.example', webhookKey: null, inboundToken: null }
  const text = { url: twilio.url, sender: { from: '+15005550006' } }
  const accounts = {
    smtp: null,
    fmcsa: null,
    sendgrid: ventures(keys).map(({ venture, key }) => ({ ...mail, venture, apiKey: key })),
    twilio: ventures(tokens).map(({ venture, key, at }) => ({
      ...text,
      venture,
      accountSid: SIDS[at] ?? '',
      authToken: key,
    })),
  }
  const limits = { attemptMs: 500, firstWaitMs: 1, totalMs: 2_000 }
  const outside = createOutside({ log: pino({ level: 'silent' }), clock, limits })
  return connect(accounts, { outside, clock, publicUrl: null })
}
const check = ({ list }: ReturnType<typeof opened>, provider: string) =>
  list.find((one) => one.provider === provider)?.check?.()

test('the check of a service tries the account of every venture, and names the first one that fails', async () => {
  const one = opened({ group: 'SG.group', NL: 'SG.wrong', CB: 'SG.wrong' }, { group: 'good', NL: 'wrong' })
  await expect(check(one, 'sendgrid')).rejects.toThrow('Account of NL: It refuses the key')
  await expect(check(one, 'twilio')).rejects.toThrow('Account of NL: ')
  const group = opened({ group: 'SG.wrong', NL: 'SG.NL' }, {})
  await expect(check(group, 'sendgrid')).rejects.toThrow('Account of the group: It refuses the key')
})

test('the check says how many accounts work, and nothing of ventures where there is one account', async () => {
  const all = opened({ group: 'SG.group', NL: 'SG.NL' }, { group: 'good' })
  expect(await check(all, 'sendgrid')).toBe('Each of 2 accounts: SendGrid accepts the key.')
  expect(await check(all, 'twilio')).toBe('Twilio accepts the token, and the account is active.')
  await expect(check(opened({ group: 'SG.wrong' }, {}), 'sendgrid')).rejects.toThrow(/^It refuses the key/)
})

test('the codes with accounts of their own are told, each once', () => {
  expect(opened({ group: 'SG.group', NL: 'SG.NL' }, { NL: 'good', CB: 'good' }).ventures).toEqual(['NL', 'CB'])
})
