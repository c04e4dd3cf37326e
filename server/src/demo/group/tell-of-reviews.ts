import { contract } from '@holdfast/contract'
import { bandOf, type ReviewSource } from '@holdfast/engine/hospitality'
import type { Instant } from '@holdfast/engine/kernel'
import { importFile } from '../../testing/import-file.ts'
import type { Client } from '../../testing/request.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { csvOf } from './csv.ts'
import { emailOf } from './people.ts'
import { GUESTS, GUESTS_SAY, TEMPLATES } from './what-guests-say.ts'

const ventureId = VENTURES.harbor.id
const SEED = 3540
const PAST_REVIEWS = 160
const PAST_DAYS = 80
const HOUR_MS = 3_600_000

type Hotel = { readonly id: string; readonly code: string }
type Parties = { readonly head: Client; readonly desk: Client; readonly now: Instant }

/** What guests wrote about Harbor Inns: three months as a reputation tool exports them, and what waits for an answer. */
export async function tellOfReviews({ head, desk, now }: Parties): Promise<void> {
  const { items: hotels } = await head.call(contract.hotels.listHotels, { ventureId, limit: 100 })
  if (hotels.length === 0) return
  for (const template of TEMPLATES)
    await head.call(contract.reviewTemplates.addReviewTemplate, { ventureId, ...template })
  const bytes = csvOf(pastReviews(chanceFrom(SEED), hotels, now))
  await importFile(head, { ventureId, kind: 'reviews', fileName: 'Reviews of the season.csv', bytes })
  for (const [at, { hoursAgo, ...waiting }] of WAITING.entries()) {
    const hotel = hotels[at % hotels.length]
    if (hotel)
      await desk.call(contract.reviews.createReview, {
        hotelId: hotel.id,
        receivedAt: before(now, hoursAgo),
        externalId: `W-${101 + at}`,
        ...waiting,
      })
  }
}

/** Most of them are answered, nearly all of the negative ones, some late; a few never were. */
function pastReviews(
  chance: Chance,
  hotels: readonly Hotel[],
  now: Instant,
): readonly Readonly<Record<string, string>>[] {
  return Array.from({ length: PAST_REVIEWS }, (_, at) => {
    const { source, score, outOf } = scored(chance)
    const band = bandOf({ score, outOf })
    const said = chance.pick(GUESTS_SAY[band])
    const hoursAgo = chance.between(72, PAST_DAYS * 24)
    const isAnswered = chance.happens(band === 'NEGATIVE' ? 0.97 : 0.84)
    const afterHours = chance.happens(0.75) ? chance.between(2, 22) : chance.between(23, 70)
    return {
      Hotel: chance.pick(hotels).code,
      Source: source,
      'Review id': `R-${1001 + at}`,
      'Received at': before(now, hoursAgo),
      Guest: chance.pick(GUESTS),
      Score: score,
      'Out of': outOf,
      Title: said.title,
      Review: said.body,
      Language: 'en',
      'Answered at': isAnswered ? before(now, hoursAgo - afterHours) : '',
      'Answered by': isAnswered ? chance.pick(ANSWERERS) : '',
      Answer: isAnswered ? 'Thank you for staying with us and for writing about it.' : '',
    }
  })
}

const ANSWERERS = [PEOPLE.luis.email, PEOPLE.luis.email, PEOPLE.tessa.email, emailOf('Yuki Tanaka')]

/** Guests of Booking.com give up to 10, those of Google and Tripadvisor up to 5 stars. */
function scored(chance: Chance): { readonly source: ReviewSource; readonly score: string; readonly outOf: string } {
  const source = chance.pick(['BOOKING', 'BOOKING', 'GOOGLE', 'GOOGLE', 'TRIPADVISOR'] as const)
  if (source !== 'BOOKING') return { source, score: chance.pick(['5', '5', '4', '4', '4', '3', '2']), outOf: '5' }
  return { source, score: chance.pick(['10', '9.2', '8.8', '8.3', '7.9', '7.1', '6.7', '5.4', '4.2']), outOf: '10' }
}

function before(now: Instant, hours: number): Instant {
  return new Date(Date.parse(now) - hours * HOUR_MS).toISOString()
}

/** Negative ones near their deadline and one beyond it; others with time left. */
const WAITING = [
  { source: 'BOOKING', score: '3.8', guestName: 'Nora Fielding', hoursAgo: 27, ...GUESTS_SAY.NEGATIVE[0] },
  { source: 'GOOGLE', score: '2', guestName: 'Karim Nasser', hoursAgo: 22, ...GUESTS_SAY.NEGATIVE[2] },
  { source: 'TRIPADVISOR', score: '3', guestName: 'Anne Sorel', hoursAgo: 19, ...GUESTS_SAY.NEGATIVE[3] },
  { source: 'BOOKING', score: '5.8', guestName: null, hoursAgo: 9, ...GUESTS_SAY.NEGATIVE[1] },
  { source: 'GOOGLE', score: '4', guestName: 'Ruby Castellan', hoursAgo: 46, ...GUESTS_SAY.POSITIVE[1] },
  { source: 'BOOKING', score: '7.5', guestName: 'Ole Brandvik', hoursAgo: 31, ...GUESTS_SAY.NEUTRAL[2] },
  { source: 'GOOGLE', score: '5', guestName: 'Maribel Quintana', hoursAgo: 6, ...GUESTS_SAY.POSITIVE[2] },
  {
    source: 'OTHER',
    score: null,
    guestName: 'Frank Dietrich',
    hoursAgo: 3,
    title: 'A lost scarf',
    body: 'I left a green scarf in room 214. Could you look?',
  },
] as const
