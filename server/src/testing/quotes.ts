import { contract, type Input, type Load, type Quote } from '@holdfast/contract'
import type { QuoteStatus } from '@holdfast/engine/freight'
import type { Stage } from './stage.ts'
import { CUSTOMERS } from './world/companies.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

const { createQuote, changeQuote, convertQuote } = contract.quotes

/** A quote of Northline's from Dallas to Atlanta at 2,500.00, valid until the evening of the next day, unless it says otherwise. */
export function enterQuote(
  stage: Stage,
  by: PersonName,
  given: Partial<Input<typeof createQuote>> = {},
): Promise<Quote> {
  return stage.as(by).call(createQuote, {
    ventureId: VENTURES.northline.id,
    customerId: CUSTOMERS.cordova.id,
    origin: { city: 'Dallas', state: 'TX' },
    destination: { city: 'Atlanta', state: 'GA' },
    equipment: 'REEFER',
    priceMinor: 250_000,
    validUntil: '2026-06-19T23:00:00.000Z',
    ...given,
  })
}

export function takeQuote(
  stage: Stage,
  by: PersonName,
  id: string,
  change: Omit<Input<typeof changeQuote>, 'id'>,
): Promise<Quote> {
  return stage.as(by).call(changeQuote, { id, ...change } as Input<typeof changeQuote>)
}

export function convert(stage: Stage, by: PersonName, id: string): Promise<Load> {
  return stage.as(by).call(convertQuote, { id })
}

type Reached = Exclude<QuoteStatus, 'BOOKED' | 'EXPIRED'>

/** A new quote of Arjun's that he took to this status by the usual way. */
export async function quoteThatIs(
  stage: Stage,
  status: Reached,
  given: Parameters<typeof enterQuote>[2] = {},
): Promise<Quote> {
  let quote = await enterQuote(stage, 'arjun', given)
  for (const step of USUAL_WAY[status]) quote = await takeQuote(stage, 'arjun', quote.id, step)
  return quote
}

const SENT = { status: 'SENT' } as const
const USUAL_WAY: Readonly<Record<Reached, readonly Omit<Input<typeof changeQuote>, 'id'>[]>> = {
  DRAFT: [],
  SENT: [SENT],
  COUNTERED: [SENT, { status: 'COUNTERED', counterMinor: 230_000 }],
  NO_RESPONSE: [SENT, { status: 'NO_RESPONSE' }],
  ACCEPTED: [SENT, { status: 'ACCEPTED' }],
  REJECTED: [SENT, { status: 'REJECTED', reason: 'RATE' }],
}
