import { contract, type QuoteChange } from '@holdfast/contract'
import { addDays, type Day, type Instant } from '@holdfast/engine/kernel'
import { CUSTOMERS } from '../testing/world/companies.ts'
import type { PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import type { Chance } from './chance.ts'
import { cover, deliver, pickUp } from './freight-story.ts'
import { type DemoLane, LANES } from './lanes.ts'
import { at } from './moving-clock.ts'
import type { Scene } from './scene.ts'

const { id: ventureId, zone } = VENTURES.northline
const SELLERS: readonly PersonName[] = ['arjun', 'priya', 'priya']
const customers = Object.values(CUSTOMERS)

type Told = { id: string }
type Ending = (typeof ENDINGS)[number]
const ENDINGS = ['booked', 'booked', 'rejected', 'rejected', 'countered', 'silent', 'open'] as const
/** What still waits on the last day at the desk, one of each. */
const WAITING = ['draft', 'open', 'countered', 'silent', 'accepted', 'rejected'] as const

/** What customers ask Northline on a day, what they are quoted, and what becomes of it. */
export function quoteDay(chance: Chance, day: Day, isLast: boolean): readonly Scene[] {
  const endings = isLast ? WAITING : [chance.pick(ENDINGS), chance.pick(ENDINGS), chance.pick(ENDINGS)]
  return endings.flatMap((ending, index) => quoteStory(chance, day, index, ending))
}

function quoteStory(
  chance: Chance,
  day: Day,
  index: number,
  ending: Ending | (typeof WAITING)[number],
): readonly Scene[] {
  const lane = chance.pick(LANES)
  const by = chance.pick(SELLERS)
  const quote = { id: '' }
  const priceMinor = Math.round(lane.miles * chance.between(215, 275)) + 30_000
  const moment = (minutes: number) =>
    at(day, zone, 8 + Math.floor((40 * index + minutes) / 60), (40 * index + minutes) % 60)
  const take = (minutes: number, change: QuoteChange) => step(quote, by, moment(minutes), change)
  const entered = enter(chance, { quote, lane, by, priceMinor, day, when: moment(12) })
  if (ending === 'draft') return [entered]
  const sent = [entered, take(chance.between(14, 34), { status: 'SENT' })]
  const counter = take(50, { status: 'COUNTERED', counterMinor: Math.round(priceMinor * 0.94) })
  switch (ending) {
    case 'open':
      return sent
    case 'silent':
      return [...sent, take(230, { status: 'NO_RESPONSE' })]
    case 'countered':
      return [...sent, counter]
    case 'rejected':
      return [...sent, take(75, { status: 'REJECTED', reason: chance.pick(['RATE', 'RATE', 'LATE_QUOTE'] as const) })]
    case 'accepted':
      return [...sent, take(60, { status: 'ACCEPTED' })]
    case 'booked':
      return [...sent, counter, take(70, { status: 'ACCEPTED' }), ...book(chance, quote, by, day, index, priceMinor)]
  }
}

type Entering = {
  readonly quote: Told
  readonly lane: DemoLane
  readonly by: PersonName
  readonly priceMinor: number
  readonly day: Day
  readonly when: Instant
}

function enter(chance: Chance, { quote, lane, by, priceMinor, day, when }: Entering): Scene {
  const customer = chance.pick(customers)
  const expectedCostMinor = chance.happens(0.8) ? Math.round(priceMinor * 0.85) : null
  return {
    at: when,
    by,
    play: async (person) => {
      const made = await person.call(contract.quotes.createQuote, {
        ventureId,
        customerId: customer.id,
        origin: lane.origin,
        destination: lane.destination,
        equipment: lane.equipment,
        miles: lane.miles,
        priceMinor,
        expectedCostMinor,
        requestedAt: new Date(Date.parse(when) - 12 * 60_000).toISOString(),
        validUntil: at(addDays(day, 1), zone, 17, 0),
        pickup: { from: at(addDays(day, 1), zone, 8, 0), to: at(addDays(day, 1), zone, 11, 0) },
      })
      quote.id = made.id
    },
  }
}

function step(quote: Told, by: PersonName, when: Instant, change: QuoteChange): Scene {
  return { at: when, by, play: (person) => person.call(contract.quotes.changeQuote, { id: quote.id, ...change }) }
}

/** Its load goes the usual way on the days after. */
function book(
  chance: Chance,
  quote: Told,
  by: PersonName,
  day: Day,
  index: number,
  priceMinor: number,
): readonly Scene[] {
  const load = { id: '' }
  const next = addDays(day, 1)
  const convert: Scene = {
    at: at(day, zone, 13, 20 + index),
    by,
    play: async (person) => {
      load.id = (await person.call(contract.quotes.convertQuote, { id: quote.id })).id
    },
  }
  return [
    convert,
    cover(chance, load, at(day, zone, 15, 10 + index), Math.round(priceMinor * 0.82)),
    pickUp(load, at(next, zone, 9, 10 + index)),
    deliver(load, at(addDays(day, 2), zone, 10, 20 + index)),
  ]
}
