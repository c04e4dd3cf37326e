import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal-of.ts'
import { type Draft, type ToldLoad, writeMessage } from './write-message.ts'

const load: ToldLoad = {
  number: 'NL-1042',
  lane: { from: 'Dallas, TX', to: 'Atlanta, GA' },
  equipment: 'STEP_DECK',
  weightPounds: 42_000,
  pickup: { from: '2026-06-19T13:00:00.000Z', to: '2026-06-19T17:00:00.000Z' },
  zone: 'America/Chicago',
  currency: 'USD',
}
const mail = (text: string, rateMinor: number | null = null): Draft => ({
  channel: 'EMAIL',
  subject: '{load}: {lane}',
  text,
  rateMinor,
})
const sms = (text: string): Draft => ({ channel: 'SMS', subject: null, text, rateMinor: null })
const textOf = (draft: Draft, changes: Partial<ToldLoad> = {}) =>
  writeMessage(draft, { ...load, ...changes }, 'Red River').text

describe('what a carrier is written', () => {
  it('says the load in words', () => {
    const { subject, text } = writeMessage(
      mail('{carrier}: {Pickup}, { equipment }, {weight}, {rate}', 185_000),
      load,
      'Red River',
    )
    expect(subject).toBe('NL-1042: Dallas, TX to Atlanta, GA')
    expect(text).toBe('Red River: Fri 19 Jun 08:00–12:00 (America/Chicago), step deck, 42,000 lb, 1,850.00 USD')
  })

  it.each([
    [{ from: null, to: null }, 'to be agreed'],
    [{ from: '2026-06-19T13:00:00.000Z', to: null }, 'from Fri 19 Jun 08:00 (America/Chicago)'],
    [{ from: null, to: '2026-06-19T13:00:00.000Z' }, 'until Fri 19 Jun 08:00 (America/Chicago)'],
    [{ from: '2026-06-19T13:00:00.000Z', to: '2026-06-19T13:00:00.000Z' }, 'Fri 19 Jun 08:00 (America/Chicago)'],
    [
      { from: '2026-06-20T03:00:00.000Z', to: '2026-06-20T13:00:00.000Z' },
      'Fri 19 Jun 22:00 – Sat 20 Jun 08:00 (America/Chicago)',
    ],
  ])('names the pickup %o', (pickup, words) => {
    expect(textOf(mail('{pickup}'), { pickup })).toBe(words)
  })

  it('never makes up what is not known', () => {
    expect(textOf(mail('{weight}'), { weightPounds: null })).toBe('not known yet')
    expect(refusalOf(() => textOf(mail('{rate}')))).toBe('refused outreach.rate_missing')
  })

  it('refuses what cannot be filled in, and leaves other braces alone', () => {
    expect(refusalOf(() => textOf(mail('{margin}')))).toBe('refused outreach.unknown_placeholder')
    expect(textOf(mail('a { b } c'.replace('{ b }', '{\n}')))).toBe('a {\n} c')
  })

  it('says in every SMS how to end them, and no longer than a service takes', () => {
    expect(textOf(sms('Can you?'))).toBe('Can you? Reply STOP to stop.')
    expect(textOf(sms('x'.repeat(1_580)))).toHaveLength(1_600)
    expect(refusalOf(() => textOf(sms('x'.repeat(1_581))))).toBe('refused outreach.text_too_long')
  })

  it('has a subject in a mail alone, in one line', () => {
    expect(refusalOf(() => textOf({ ...mail('x'), subject: null }))).toBe('refused outreach.subject_missing')
    expect(refusalOf(() => textOf({ ...sms('x'), subject: 'y' }))).toBe('refused outreach.subject_not_wanted')
    expect(writeMessage({ ...mail('x'), subject: 'For {carrier}' }, load, 'Red\r\nBcc: all').subject).toBe(
      'For Red Bcc: all',
    )
  })
})
