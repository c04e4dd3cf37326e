import { describe, expect, it } from 'vitest'
import { ownWords } from './own-words.ts'
import { wishIn } from './wish-in.ts'

describe('what somebody wrote themselves', () => {
  it.each([
    'On Thu, Jun 18, 2026 at 8:12 AM Ana <ana@x.example> wrote:\n> Can you take it?',
    'On Thursday the 18th of June, Ana Whitfield of Northline\n<ana@x.example> wrote:\n> Can you?',
    '-----Original Message-----\nFrom: Ana',
    '________________________________\nFrom: Ana Whitfield <ana@x.example>',
    'From: Ana Whitfield <ana@x.example>\nSent: Thursday',
    'Sent from my telephone',
    '> Can you take it?',
  ])('ends where the quotation begins: %s', (quoted) => {
    expect(ownWords(`Yes, $1,850\r\n\r\n${quoted}`)).toEqual({ own: 'Yes, $1,850', quoted })
  })

  it('is all of it where nothing is quoted, or nothing else was written', () => {
    expect(ownWords(' On it, he wrote me.\nFrom: Dallas ')).toEqual({
      own: 'On it, he wrote me.\nFrom: Dallas',
      quoted: null,
    })
    expect(ownWords('> Can you?')).toEqual({ own: '> Can you?', quoted: null })
  })
})

describe('a wish about messages', () => {
  it.each(['stop', ' STOP. ', 'StopAll', 'UNSUBSCRIBE', 'Revoke', 'OPTOUT', '“Stop”!'])(
    '%s alone ends them, by mail and by SMS',
    (text) => {
      expect([wishIn('SMS', text), wishIn('EMAIL', `${text}\n\n> Can you?`)]).toEqual(['STOP', 'STOP'])
    },
  )

  it.each(['cancel', 'End', 'quit'])('%s alone ends SMS; in a mail it is about a load', (text) => {
    expect([wishIn('SMS', text), wishIn('EMAIL', text)]).toEqual(['STOP', null])
  })

  it('is the first paragraph of a mail, and the whole of an SMS', () => {
    const signed = '\r\n STOP \r\n \r\nJo Bell\r\nRed River Haulers'
    expect([wishIn('EMAIL', signed), wishIn('SMS', signed)]).toEqual(['STOP', null])
    expect(wishIn('EMAIL', 'STOP\nby the dock\n\nJo')).toBeNull()
    expect(wishIn('EMAIL', 'We can do it\n\nSTOP')).toBeNull()
  })

  it.each([
    'Stop all',
    'OPT OUT',
    'opt-out',
    'stop,',
    '*STOP*',
    'Stop 🛑',
    "STOP'",
    'STOP please',
    'Pls stop, thank you',
    'Unsubscribe me',
  ])('%s is one too, whatever stands around the words and however polite', (text) =>
    expect([wishIn('SMS', text), wishIn('EMAIL', text)]).toEqual(['STOP', 'STOP']),
  )

  it.each([
    'STOP 5',
    'Stop please by the dock',
    'please',
    'stop the truck',
    'St op',
    'Dont stop',
    'cancel please',
    'opt',
    '',
  ])('%j merely has the word, or half of it', (text) =>
    expect([wishIn('SMS', text), wishIn('EMAIL', text)]).toEqual([null, null]),
  )

  it('is none where something else is said', () => {
    expect(wishIn('SMS', 'stop by at 5')).toBeNull()
    expect(wishIn('SMS', 'We cannot, cancel')).toBeNull()
    expect(wishIn('SMS', 'Yes')).toBeNull()
  })

  it('START brings them back', () => {
    expect([wishIn('SMS', 'start'), wishIn('SMS', 'Unstop'), wishIn('EMAIL', 'start\n\nJo')]).toEqual([
      'START',
      'START',
      'START',
    ])
  })
})
