import { describe, expect, it } from 'vitest'
import { wishIn } from '../../messages/index.ts'
import { addressOf } from './address.ts'
import { type Candidate, obstacleTo } from './obstacles.ts'
import { offerIn } from './offer-in.ts'
import { recipientState } from './recipient-state.ts'
import { codesIn, REPLY_CODE_BYTES, replyAddress, replyCode, subjectWithCode } from './reply-code.ts'

describe('the address of a carrier', () => {
  it.each([
    ['EMAIL', ' Ops@Carrier.example ', 'ops@carrier.example'],
    ['EMAIL', 'Dispatch <ops@carrier.example>', 'ops@carrier.example'],
    ['EMAIL', 'ops@carrier', null],
    ['EMAIL', 'a@x.example, b@y.example', null],
    ['EMAIL', '<>', null],
    ['SMS', '(214) 555-0100', '+12145550100'],
    ['SMS', '1-214-555-0100', '+12145550100'],
    ['SMS', '+49 170 1234567', '+491701234567'],
    ['SMS', '555-0100', null],
    ['SMS', '214-555-0100 ext 4', null],
  ] as const)('%s %s is %s', (channel, recorded, address) => {
    expect(addressOf(channel, recorded)).toBe(address)
  })
})

describe('a reply code', () => {
  const code = replyCode(Uint8Array.from({ length: REPLY_CODE_BYTES }, (_, at) => at * 21))

  it('is found where an answer goes, whatever a mail program made of it, and then in the subject', () => {
    const other = replyCode(new Uint8Array(REPLY_CODE_BYTES))
    const to = `Desk <${replyAddress(code, 'in.holdfast.example')}>, x@y.example`
    expect(codesIn(to, null)).toEqual([code])
    expect(codesIn(to.toUpperCase(), subjectWithCode('Re: Load', other).toLowerCase())).toEqual([code, other])
    expect(codesIn('desk@holdfast.example', `AW: ${subjectWithCode('Load', code)}`)).toEqual([code])
  })

  it('is nothing that somebody writes by chance', () => {
    expect(codesIn('reply+abc@x.example', '[EXTERNAL] Load [NL-1042] [123456789012]')).toEqual([])
    expect(code).toMatch(/^[2-9B-DF-HJ-NP-TV-Z]{12}$/)
  })
})

describe('the price that an answer names', () => {
  it.each([
    ['I can do $1,850', 185_000],
    ['1850 all in', 185_000],
    ['We need 1.9k usd, thanks', 190_000],
    ['$1850.50 and it is yours', 185_050],
    ['Can do 2100', 210_000],
    ['$1,850. Call 214-555-0100', 185_000],
    ['2 trucks, MC 884120, call 2145550100', null],
    ['empty 06/19 at 14:00, 42000 lbs', null],
    ['1850 or 1900 with a team', null],
    ['$50 for the lumper', null],
    ['No', null],
    ['$12,50 or so', null],
    ['1,1,1,850 usd', null],
  ])('%s: %s', (text, minor) => {
    expect(offerIn(text, 'USD')).toBe(minor)
  })

  it.each([
    ['1,'.repeat(50_000)],
    ['1'.repeat(100_000)],
    ['$1,111,'.repeat(14_000)],
    ['1.11 '.repeat(20_000)],
    ['On wrote: '.repeat(10_000)],
    ['\n >'.repeat(30_000)],
    [`STOP${' \n'.repeat(50_000)}x`],
  ])('is found in no time, whatever somebody sends (%#)', { timeout: 500 }, (text) => {
    expect(['number', 'object']).toContain(typeof offerIn(text, 'USD'))
    expect([null, 'STOP', 'START']).toContain(wishIn('EMAIL', text))
  })

  it('is looked for at the beginning of a text, in whole words', () => {
    expect(offerIn(`$1,850 ${'and so on '.repeat(300)} $1,900`, 'USD')).toBe(185_000)
    expect(offerIn(`${'x'.repeat(1_994)} $18500`, 'USD')).toBeNull()
  })

  it.each([
    ['1850 CAD', 'USD'],
    ['cad 1850', 'USD'],
    ['C$1,850', 'USD'],
    ['CA$ 1850', 'USD'],
    ['€1850', 'USD'],
    ['1850 euros', 'USD'],
    ['£1850', 'USD'],
    ['₹18500', 'USD'],
    ['$1850 or 1850 eur', 'USD'],
    ['1850 usd', 'CAD'],
    ['US$1850', 'CAD'],
    ['$1850', 'EUR'],
    ['1850 dollars', 'GBP'],
  ])('%s is none of a load in %s', (text, currency) => expect(offerIn(text, currency)).toBeNull())

  it.each([
    ['$1850', 'CAD'],
    ['1850 cad', 'CAD'],
    ['€1850', 'EUR'],
    ['1850 all in', 'USD'],
    ['TRY 1850 ALL IN', 'USD'],
  ])('%s is one of a load in %s', (text, currency) => expect(offerIn(text, currency)).toBe(185_000))

  it('is none in a currency whose minor unit is not a hundredth', () => {
    expect(offerIn('$1850', 'JPY')).toBeNull()
  })
})

describe('why a carrier is left out', () => {
  const fine: Candidate = {
    name: 'Red River',
    isDoNotUse: false,
    blocks: [],
    recorded: 'ops@rr.example',
    address: 'ops@rr.example',
    isSuppressed: false,
    sharesAddressWith: null,
    wasAskedToday: false,
  }
  it.each([
    [{}, null],
    [{ isDoNotUse: true, recorded: null, address: null, wasAskedToday: true }, 'DO_NOT_USE'],
    [{ blocks: ['It is not insured.'], isSuppressed: true }, 'GATE_BLOCKS'],
    [{ recorded: null, address: null }, 'NO_ADDRESS'],
    [{ address: null }, 'BAD_ADDRESS'],
    [{ isSuppressed: true, wasAskedToday: true }, 'SUPPRESSED'],
    [{ sharesAddressWith: 'Tejas' }, 'SAME_ADDRESS'],
    [{ wasAskedToday: true }, 'ASKED_TODAY'],
  ] as const)('%o: %s', (changes, obstacle) => {
    expect(obstacleTo({ ...fine, ...changes }, 'EMAIL', false)?.obstacle ?? null).toBe(obstacle)
  })

  it('whoever says so asks again today, and passes nothing else', () => {
    expect(obstacleTo({ ...fine, wasAskedToday: true }, 'SMS', true)).toBeNull()
    expect(obstacleTo({ ...fine, isSuppressed: true }, 'SMS', true)?.obstacle).toBe('SUPPRESSED')
  })
})

it.each([
  [{ lastAnswer: null, lastAward: null, isLoadOpen: true }, 'SENT'],
  [{ lastAnswer: 'ANSWER', lastAward: null, isLoadOpen: true }, 'ANSWERED'],
  [{ lastAnswer: 'DECLINE', lastAward: null, isLoadOpen: false }, 'DECLINED'],
  [{ lastAnswer: 'ANSWER', lastAward: null, isLoadOpen: false }, 'NOT_AWARDED'],
  [{ lastAnswer: 'DECLINE', lastAward: 'STANDS', isLoadOpen: false }, 'AWARDED'],
  [{ lastAnswer: 'ANSWER', lastAward: 'ENDED', isLoadOpen: true }, 'WITHDRAWN'],
] as const)('a recipient of %o is %s', (asked, state) => {
  expect(recipientState(asked)).toBe(state)
})
