import { describe, expect, it } from 'vitest'
import { outcomeBody } from './outcome-body.ts'
import { NOTHING_KNOWN, type OutcomeValues } from './outcome-values.ts'

const talked: OutcomeValues = {
  ...NOTHING_KNOWN,
  reached: true,
  talkSeconds: 225,
  holdSeconds: 0,
  wrapSeconds: 30,
  dials: 1,
  appointmentSet: true,
  dealWon: false,
}

describe('a call that reached somebody', () => {
  it('says of an outgoing call that it was connected, and leaves answered alone', () => {
    const body = outcomeBody('OUTBOUND', talked)
    expect(body).toMatchObject({ connected: true, talkSeconds: 225, dials: 1, appointmentSet: true, dealWon: false })
    expect(body).not.toHaveProperty('answered')
  })

  it('says of an incoming call that it was answered; nobody dialled', () => {
    const body = outcomeBody('INBOUND', { ...talked, answeredAfterSeconds: 12 })
    expect(body).toMatchObject({ answered: true, answeredAfterSeconds: 12, dials: null })
    expect(body).not.toHaveProperty('connected')
  })

  it('leaves unknown what was not said', () => {
    expect(outcomeBody('OUTBOUND', { ...talked, dealWon: null, rating: null })).toMatchObject({
      dealWon: null,
      rating: null,
    })
  })
})

describe('revenue', () => {
  it('goes with the deal', () => {
    expect(outcomeBody('OUTBOUND', { ...talked, dealWon: true, revenueMinor: 5000 }).revenueMinor).toBe(5000)
    expect(outcomeBody('OUTBOUND', { ...talked, dealWon: false, revenueMinor: 5000 }).revenueMinor).toBeNull()
  })

  it('that was recorded without a word about the deal stays', () => {
    const before = { ...talked, dealWon: null, revenueMinor: 5000 }
    expect(outcomeBody('OUTBOUND', before, before).revenueMinor).toBe(5000)
  })
})

describe('a call that reached nobody', () => {
  it('has no talk, and of an outgoing one it is known that nothing came of it', () => {
    expect(outcomeBody('OUTBOUND', { ...talked, reached: false })).toMatchObject({
      connected: false,
      talkSeconds: null,
      holdSeconds: null,
      wrapSeconds: null,
      dials: 1,
      appointmentSet: false,
      dealWon: false,
    })
  })

  it('has no waiting time until an answer', () => {
    expect(outcomeBody('INBOUND', { ...talked, reached: false, answeredAfterSeconds: 12 })).toMatchObject({
      answered: false,
      answeredAfterSeconds: null,
      appointmentSet: null,
    })
  })

  it('keeps what was recorded of it before', () => {
    const before = { ...NOTHING_KNOWN, reached: false, wrapSeconds: 20 }
    expect(outcomeBody('OUTBOUND', { ...before, dials: 3 }, before)).toMatchObject({ wrapSeconds: 20, dials: 3 })
  })
})
