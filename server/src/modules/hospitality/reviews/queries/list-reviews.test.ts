import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterReview, foundHotels, HONOLULU, SAVANNAH, takeReview } from '../../../../testing/reviews.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { listReviews, exportReviews } = contract.reviews
const ventureId = VENTURES.harbor.id

describe('the list of reviews', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundHotels(stage)
    const enter = (guestName: string, given: Parameters<typeof enterReview>[2]) =>
      enterReview(stage, 'luis', { guestName, externalId: `X1${guestName}`, title: null, ...given })
    await enter('A', { score: '5', receivedAt: '2026-06-15T12:00:00Z' })
    await enter('B', { score: '2', receivedAt: '2026-06-18T10:00:00Z', title: 'Noisy café' })
    const answered = await enter('C', { score: '1', receivedAt: '2026-06-16T12:00:00Z' })
    await takeReview(stage, 'tessa', answered.id, { responseText: '=SUM(1)' })
    const mine = await enter('D', {
      source: 'BOOKING',
      score: '7.5',
      receivedAt: '2026-06-18T12:00:00Z',
      hotelId: HONOLULU.id,
    })
    await takeReview(stage, 'tessa', mine.id, { assignedTo: PEOPLE.luis.id })
    await enter('E', {
      source: 'BOOKING',
      score: '5',
      receivedAt: '2026-06-17T10:00:00Z',
      body: 'The lift was broken.',
    })
    await enter('F', { score: null, receivedAt: '2026-06-18T13:00:00Z' })
  })
  afterAll(() => stage.close())

  const guests = async (filters: Input<typeof listReviews>, by: PersonName = 'luis') => {
    const { items } = await stage.as(by).call(listReviews, filters)
    return items.map(({ guestName }) => guestName).join(' ')
  }

  it.each([
    ['all, open negative ones first, each the first due first, answered ones last', {}, 'E B A D F C'],
    ['the newest first', { sort: 'newest' }, 'F D B E C A'],
    ['the oldest first', { sort: 'oldest' }, 'A C E B D F'],
    ['one hotel', { hotelId: HONOLULU.id }, 'D'],
    ['one source', { source: 'BOOKING' }, 'E D'],
    ['what is negative', { band: 'NEGATIVE' }, 'E B C'],
    ['what is neither', { band: 'NEUTRAL' }, 'D'],
    ['what is good', { band: 'POSITIVE' }, 'A'],
    ['what is open', { state: 'open' }, 'E B A D F'],
    ['what is overdue', { state: 'overdue' }, 'E A'],
    ['what was answered', { state: 'answered' }, 'C'],
    ['mine', { assignedTo: 'me' }, 'D'],
    ['somebody’s', { assignedTo: PEOPLE.luis.id }, 'D'],
    ['nobody’s', { assignedTo: 'nobody', state: 'answered' }, 'C'],
    ['those of days', { receivedFrom: '2026-06-16', receivedTo: '2026-06-17', sort: 'oldest' }, 'C E'],
    ['those answered on a day', { answeredFrom: '2026-06-18', answeredTo: '2026-06-18' }, 'C'],
    ['none answered until the day before', { answeredTo: '2026-06-17' }, ''],
    ['those answered late', { inTime: 'false' }, 'C'],
    ['none answered in time', { inTime: 'true' }, ''],
    ['a word of a text', { text: 'LIFT' }, 'E'],
    ['a word with an accent, begun', { text: 'caf noi' }, 'B'],
    ['words that none has together', { text: 'lift cafe' }, ''],
    ['an id', { text: 'x1f' }, 'F'],
  ] as const)('holds %s', async (_, filters, expected) => {
    expect(await guests({ ventureId, ...filters })).toBe(expected)
  })

  it('finds a corrected text by its new words only', async () => {
    const { items } = await stage.as('luis').call(listReviews, { text: 'lift' })
    const [review] = items
    await takeReview(stage, 'luis', review?.id ?? '', { version: 1, body: 'The elevator was broken.' })
    expect(await guests({ text: 'lift' })).toBe('')
    expect(await guests({ text: 'elevator' })).toBe('E')
  })

  it('F-06 is paged so that each comes once, in every order', async () => {
    for (const sort of ['urgent', 'newest', 'oldest'] as const) {
      const seen: (string | null)[] = []
      let cursor: string | undefined
      do {
        const page = await stage.as('luis').call(listReviews, { sort, limit: 2, ...(cursor && { cursor }) })
        seen.push(...page.items.map(({ guestName }) => guestName))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(seen.toSorted()).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    }
  })

  it('is a file with the same filters, in which no answer becomes a formula', async () => {
    const file = await stage.as('luis').call(exportReviews, { ventureId, state: 'answered' })
    const [header, line, ...more] = String(file).trim().split('\r\n')
    expect(header).toContain('Hotel code,Hotel,Source,Review id,Guest,Received at (UTC)')
    expect(line).toContain(`SAV,${SAVANNAH.name},GOOGLE,X1C,C,2026-06-16T12:00:00.000Z,2026-06-16`)
    expect(line).toContain(`,1,5,20,NEGATIVE,`)
    expect(line).toContain(`Tessa Grant,'=SUM(1)`)
    expect(more).toEqual([])
  })
})
