import type { OutreachAnswer, OutreachRecipient } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { answeredFirst, countsText } from './outreach-counts.ts'

const usd = (minor: number) => ({ minor, currency: 'USD' })

function answer(receivedAt: string, said: Partial<OutreachAnswer> = {}): OutreachAnswer {
  const nothing = { quoted: null, sender: null, by: null, offer: null, suggestedOffer: null }
  const plain = { isFromElsewhere: false, isDecline: false, isLate: false, isAutomatic: false }
  return { ...nothing, ...plain, id: receivedAt, receivedAt, text: 'Hello', foundBy: 'CODE', can: {}, ...said }
}

function asked(name: string, ...answers: readonly OutreachAnswer[]): OutreachRecipient {
  const carrier = { id: name, name }
  return { id: name, carrier, address: `ops@${name}`, state: 'SENT', message: null, answers: [...answers], can: {} }
}

const send = (...recipients: readonly OutreachRecipient[]) => ({
  id: 'a send',
  channel: 'EMAIL' as const,
  subject: 'A load',
  text: 'Can you take it?',
  rate: null,
  sentAt: '2026-06-18T13:00:00.000Z',
  sentBy: null,
  recipients: [...recipients],
  leftOut: [],
})

it('counts a carrier once however often it was asked, and takes its last word', () => {
  const no = answer('2026-06-18T14:00:00.000Z', { isDecline: true })
  const yes = answer('2026-06-18T15:00:00.000Z', { offer: usd(185_000) })
  const lower = answer('2026-06-18T14:30:00.000Z', { offer: usd(179_000) })
  const again = [send(asked('Tejas', yes)), send(asked('Tejas', no), asked('Red River', lower), asked('Bluebonnet'))]
  expect(countsText({ sends: again })).toBe('3 asked · 2 answered · lowest offer $1,790.00')
  expect(countsText({ sends: [send(asked('Tejas', no))] })).toBe('1 asked · 1 answered · 1 declined')
})

it('has who answered last on top, and those who said nothing by name', () => {
  const early = asked('Tejas', answer('2026-06-18T14:00:00.000Z'))
  const late = asked('Red River', answer('2026-06-18T15:00:00.000Z'))
  const ordered = answeredFirst([asked('Aldine'), early, asked('Bluebonnet'), late])
  expect(ordered.map(({ carrier }) => carrier.name)).toEqual(['Red River', 'Tejas', 'Aldine', 'Bluebonnet'])
})
