import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from '../platform/env.ts'
import { readAccounts } from './account-settings.ts'

const SID = `AC${'1'.repeat(32)}`
const read = (env: Record<string, string>) => readAccounts(readEnv(env))

function fileOf(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'holdfast-accounts-')), 'accounts.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('nothing set opens no account', () => {
  expect(read({})).toEqual({ smtp: null, sendgrid: [], twilio: [], fmcsa: null })
})

test('the group’s accounts come from settings, those of ventures from their file', () => {
  const own = { NL: { twilio: { accountSid: SID, authToken: 'own', from: '+15005550007' } } }
  const accounts = read({
    SENDGRID_API_KEY: 'SG.x',
    MAIL_FROM: 'Holdfast <a@b.example>',
    TWILIO_ACCOUNT_SID: SID,
    TWILIO_AUTH_TOKEN: 'group',
    TWILIO_MESSAGING_SERVICE_SID: 'MG1',
    FMCSA_WEB_KEY: 'k',
    ACCOUNTS_FILE: fileOf(own),
  })
  expect(accounts.sendgrid).toMatchObject([
    { venture: null, url: 'https://api.sendgrid.com', from: 'Holdfast <a@b.example>' },
  ])
  expect(accounts.twilio).toMatchObject([
    { venture: null, authToken: 'group', sender: { messagingServiceSid: 'MG1' } },
    { venture: 'NL', authToken: 'own', sender: { from: '+15005550007' } },
  ])
  expect(accounts.fmcsa).toEqual({ url: 'https://mobile.fmcsa.dot.gov/qc/services', webKey: 'k' })
})

test.each<[Record<string, string>, string]>([
  [{ TWILIO_ACCOUNT_SID: SID }, 'TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are set together'],
  [{ TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: 'x' }, 'set either TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID'],
  [{ TWILIO_ACCOUNT_SID: 'AC1' }, 'TWILIO_ACCOUNT_SID: must be AC and 32 hexadecimal digits'],
  [{ SENDGRID_API_KEY: 'SG.x', SENDGRID_WEBHOOK_KEY: 'no key' }, 'SENDGRID_WEBHOOK_KEY is not a public key'],
  [{ SENDGRID_INBOUND_TOKEN: 'short' }, 'SENDGRID_INBOUND_TOKEN: must have at least 20 characters'],
  [{ ACCOUNTS_FILE: '/nowhere.json' }, 'ACCOUNTS_FILE /nowhere.json cannot be read as JSON'],
  [{ ACCOUNTS_FILE: fileOf({ northline: {} }) }, 'cannot be used: northline'],
  [{ ACCOUNTS_FILE: fileOf({ NL: { sendgrid: { apiKey: 'SG.secret' } } }) }, 'cannot be used: NL.sendgrid.from'],
])('a mistake stops the start with a sentence: %#', (env, says) => {
  expect(() => read(env)).toThrow(says)
})
