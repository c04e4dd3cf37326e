import { contract } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { askedOf, askValues, newDraft } from './ask-values.ts'

const LOAD = '00000000-0000-7000-8000-000000050001'
const CARRIER = '00000000-0000-7000-8000-000000021001'
const entries = { ...newDraft('EMAIL').entries, carrierIds: [CARRIER] }
const asked = (changed: Partial<typeof entries>) => askedOf(LOAD, askValues.parse({ ...entries, ...changed }))

it.each(['EMAIL', 'SMS'] as const)('asks by %s as the server takes it, with the text of that way alone', (channel) => {
  const { body } = contract.outreach.previewOutreach
  const input = asked({ channel, rateMinor: 185_000 })
  expect(body.parse(input)).toEqual(input)
  expect(input.text).toBe(channel === 'EMAIL' ? entries.mail : entries.sms)
  expect('subject' in input).toBe(channel === 'EMAIL')
})

it('names no rate where none was entered', () => {
  expect('rateMinor' in asked({})).toBe(false)
})

it('needs a carrier, and subject and text of the way that is chosen only', () => {
  const wrong = (changed: Partial<typeof entries>) =>
    askValues.safeParse({ ...entries, ...changed }).error?.issues.map(({ path }) => path.join('.')) ?? []
  expect(wrong({ carrierIds: [] })).toEqual(['carrierIds'])
  expect(wrong({ subject: ' ', mail: '', sms: '' })).toEqual(['subject', 'mail'])
  expect(wrong({ channel: 'SMS', subject: '', mail: '', sms: ' ' })).toEqual(['sms'])
})

it('has a key of its own for each message that somebody begins', () => {
  expect(newDraft('SMS').key).not.toBe(newDraft('SMS').key)
})
