import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importNow, previewFile } from '../../../../testing/import-now.ts'
import { enterReview, foundHotels, HONOLULU, SAVANNAH, takeReview } from '../../../../testing/reviews.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
const kind = 'reviews'

/** As a reputation tool exports it. */
const EXPORT = `Property,Channel,Review ID,Review Date,Reviewer,Rating,Comments,Response Date,Replied By,Management Response
SAV,Booking.com,B-1,2026-06-10,Ann Lee,8.7,Lovely stay,2026-06-10 14:30,luis.ortega@holdfast.example,Thank you Ann
harbor inn waikiki,Google,G-1,2026-06-18,Bo Tran,2,Rooms were not clean,,,
SAV,Tripadvisor,B-1,2026-06-11 21:15,,4,,2026-06-13,,
`
const file = { kind, ventureId, text: EXPORT }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundHotels(stage)
})
afterAll(() => stage.close())

const stored = () =>
  stage.sql(`select h.code, r.source, r.external_id as id, r.guest_name as guest, r.score_percent as percent, r.received_at, r.received_on,
      r.responded_at, r.responded_on, r.responded_by, r.response_text as text
    from hospitality.reviews r join hospitality.hotels h on h.id = r.hotel_id where r.external_id in ('B-1', 'G-1') order by r.id`)
const events = () =>
  stage.sql(
    `select type, days from platform.events where venture_id = '${ventureId}' and type like 'hospitality.%' order by id`,
  )

describe('a list of reviews', () => {
  test('is understood by its headers', async () => {
    const seen = await previewFile(stage, 'tessa', file)
    expect(seen).toMatchObject({ missing: [], badRows: 0, wouldBe: { new: 3, changed: 0, same: 0 }, notes: [] })
    expect(seen.mapping).toMatchObject({
      hotel: 'Property',
      source: 'Channel',
      externalId: 'Review ID',
      receivedAt: 'Review Date',
      guestName: 'Reviewer',
      score: 'Rating',
      body: 'Comments',
      respondedAt: 'Response Date',
      respondedBy: 'Replied By',
      responseText: 'Management Response',
    })
  })

  test('H-13 becomes reviews with their answers, by their own times and authors; a day is the hotel’s own', async () => {
    expect((await importNow(stage, 'tessa', file)).progress.became).toEqual({ new: 3, changed: 0, same: 0 })
    expect(await stored()).toEqual([
      {
        code: 'SAV',
        source: 'BOOKING',
        id: 'B-1',
        guest: 'Ann Lee',
        percent: '87.0000',
        received_at: '2026-06-10T16:00:00.000Z',
        received_on: '2026-06-10',
        responded_at: '2026-06-10T18:30:00.000Z',
        responded_on: '2026-06-10',
        responded_by: PEOPLE.luis.id,
        text: 'Thank you Ann',
      },
      {
        code: 'HNL',
        source: 'GOOGLE',
        id: 'G-1',
        guest: 'Bo Tran',
        percent: '40.0000',
        // Noon in Honolulu is still to come.
        received_at: '2026-06-18T13:12:00.000Z',
        received_on: '2026-06-18',
        responded_at: null,
        responded_on: null,
        responded_by: null,
        text: null,
      },
      {
        code: 'SAV',
        source: 'TRIPADVISOR',
        id: 'B-1',
        guest: null,
        percent: '80.0000',
        received_at: '2026-06-12T01:15:00.000Z',
        received_on: '2026-06-11',
        responded_at: '2026-06-13T16:00:00.000Z',
        responded_on: '2026-06-13',
        responded_by: null,
        text: null,
      },
    ])
  })

  test('is one event with every day that it touched', async () => {
    const days = ['2026-06-10', '2026-06-11', '2026-06-13', '2026-06-18']
    expect(await events()).toEqual([{ type: 'hospitality.reviews_imported', days }])
    const answers = await stage.sql('select kind, text, written_by from hospitality.review_answers order by id')
    expect(answers).toEqual([
      { kind: 'FIRST', text: 'Thank you Ann', written_by: PEOPLE.luis.id },
      { kind: 'FIRST', text: null, written_by: null },
    ])
  })

  test('H-11 again changes nothing: no row, no event, an hour later too', async () => {
    const before = await stage.sql('select xmin::text, * from hospitality.reviews order by id')
    stage.clock.set('2026-06-18T14:12:00.000Z')
    expect((await importNow(stage, 'tessa', file)).progress.became).toEqual({ new: 0, changed: 0, same: 3 })
    await stage.redeliverAllEvents()
    expect(await stage.sql('select xmin::text, * from hospitality.reviews order by id')).toEqual(before)
    expect(await events()).toHaveLength(1)
  })

  test('H-11 without ids equal rows are as many reviews, and the same ones again', async () => {
    const rows = 'Hotel,Source,Date,Score\nSAV,Google,2026-06-01,5\nSAV,Google,2026-06-01,5\nSAV,Google,2026-06-01,4\n'
    expect((await importNow(stage, 'tessa', { ...file, text: rows })).progress.became).toMatchObject({ new: 3 })
    const longer = `${rows}SAV,Google,2026-06-01,5\n`
    expect((await importNow(stage, 'tessa', { ...file, text: longer })).progress.became).toEqual({
      new: 1,
      changed: 0,
      same: 3,
    })
  })
})

describe('reviews without ids', () => {
  const HEADER = 'Hotel,Source,Date,Reviewer,Rating,Comments,Response Date,Management Response\n'
  const became = async (text: string) => (await importNow(stage, 'tessa', { ...file, text })).progress.became

  test('H-11 are the same ones once they were answered, here or at the source', async () => {
    const bare = `${HEADER}SAV,Google,2026-05-02,Kim Ono,4,Fine,,\nSAV,Google,2026-05-02,Kim Ono,4,Fine,,\n`
    expect(await became(bare)).toEqual({ new: 2, changed: 0, same: 0 })
    const answered = bare.replace('Fine,,', 'Fine,2026-05-03,Thanks')
    expect(await became(answered)).toEqual({ new: 0, changed: 1, same: 1 })
    expect(await became(answered)).toEqual({ new: 0, changed: 0, same: 2 })
    expect(await became(bare)).toEqual({ new: 0, changed: 0, same: 2 })
  })

  test('H-11 are the same ones when only the time of their day is told anew', async () => {
    expect(await became(`${HEADER}HNL,Google,2026-05-04,Lou,3,,,\n`)).toMatchObject({ new: 1 })
    expect(await became(`${HEADER}HNL,Google,2026-05-04T23:00:00-10:00,Lou,3,,,\n`)).toMatchObject({ new: 0 })
  })

  test('H-11 are found by what a file said, also when they were corrected since', async () => {
    const row = `${HEADER}SAV,Google,2026-05-05,Max Otto,4,,,\n`
    expect(await became(row)).toMatchObject({ new: 1 })
    const [stands] = await stage.sql<{ id: string }>(`select id from hospitality.reviews where guest_name = 'Max Otto'`)
    await takeReview(stage, 'luis', stands?.id ?? '', { version: 1, guestName: 'Max Otten' })
    expect(await became(row)).toEqual({ new: 0, changed: 0, same: 1 })
  })

  test('H-11 come back from the export as the same, answered ones and those entered by hand too', async () => {
    for (const body of ['Two\nlines', '=Formula'])
      await enterReview(stage, 'luis', { body, receivedAt: '2026-06-16T16:00:00Z' })
    const { id } = await enterReview(stage, 'luis', { guestName: 'Ida', receivedAt: '2026-06-16T16:00:00Z' })
    await takeReview(stage, 'luis', id, { responseText: 'Thank you' })
    const text = String((await stage.as('tessa').ask(contract.reviews.exportReviews, { ventureId })).body)
    const { firstBadRows } = await previewFile(stage, 'tessa', { ...file, text })
    expect(firstBadRows).toEqual([])
    const [count] = await stage.sql<{ count: number }>(
      `select count(*)::int as count from hospitality.reviews where voided_at is null`,
    )
    expect(await became(text)).toEqual({ new: 0, changed: 0, same: count?.count })
  })
})

describe('a file about reviews that stand', () => {
  const brought = (row: string) => ({
    ...file,
    text: `Hotel,Source,Review id,Date,Score,Answered at,Answered by,Answer\n${row}\n`,
  })

  test('H-10 gives the first answer where there is none, and never another one', async () => {
    const { id } = await enterReview(stage, 'luis', { externalId: 'G-5', receivedAt: '2026-06-16T16:00:00Z' })
    const first = brought('SAV,Google,G-5,2026-06-16,4,2026-06-17,Luis Ortega,Thanks')
    expect((await importNow(stage, 'tessa', first)).progress.became).toMatchObject({ changed: 1 })
    const answer = { respondedOn: '2026-06-17', respondedBy: { name: 'Luis Ortega' }, responseText: 'Thanks' }
    expect(await stage.as('luis').call(contract.reviews.getReview, { id })).toMatchObject(answer)
    const other = brought('SAV,Google,G-5,2026-06-16,4,2026-06-18 01:00,Tessa Grant,Not this one')
    expect((await previewFile(stage, 'tessa', other)).notes).toEqual([
      '1 review was answered already at another time than the file says. The first answer counts and stays as it is.',
    ])
    expect((await importNow(stage, 'tessa', other)).progress.became).toMatchObject({ same: 1 })
    expect(await stage.as('luis').call(contract.reviews.getReview, { id })).toMatchObject(answer)
  })

  test('changes what it says and nothing that it leaves blank, and leaves a void one alone', async () => {
    const { id } = await enterReview(stage, 'luis', { externalId: 'G-6', receivedAt: '2026-06-16T18:00:00Z' })
    expect((await importNow(stage, 'tessa', brought('HNL,Google,G-6,2026-06-16,2,,,'))).progress.became).toMatchObject({
      changed: 1,
    })
    expect(await stage.as('luis').call(contract.reviews.getReview, { id })).toMatchObject({
      hotel: HONOLULU,
      guestName: 'Helen Marsh',
      score: { percent: '40' },
      // Only the day was said, so the time that stands stays.
      receivedAt: '2026-06-16T18:00:00.000Z',
      dueAt: '2026-06-17T18:00:00.000Z',
    })
    await stage.as('tessa').call(contract.reviews.voidReview, { id, reason: 'Not ours' })
    const seen = await previewFile(stage, 'tessa', brought('HNL,Google,G-6,2026-06-16,3,,,'))
    expect(seen.firstBadRows[0]?.errors).toMatchObject([{ message: expect.stringContaining('is void') }])
  })

  test('leaves a correction by hand alone when the very same row comes again', async () => {
    const row = brought('SAV,Google,G-8,2026-06-16,4,,,')
    await importNow(stage, 'tessa', row)
    const [stored] = await stage.sql<{ id: string }>(`select id from hospitality.reviews where external_id = 'G-8'`)
    const id = stored?.id ?? ''
    await takeReview(stage, 'luis', id, { version: 1, score: '2' })
    expect((await importNow(stage, 'tessa', row)).progress.became).toMatchObject({ changed: 0, same: 1 })
    expect(await stage.as('luis').call(contract.reviews.getReview, { id })).toMatchObject({ score: { score: '2' } })
  })

  test('F-17 entered by hand, answered and imported at the same moment it is one review and one answer', async () => {
    const { id } = await enterReview(stage, 'luis', { externalId: 'G-7', receivedAt: '2026-06-16T16:00:00Z' })
    const [answer] = await Promise.allSettled([
      takeReview(stage, 'luis', id, { responseText: 'By hand' }),
      importNow(stage, 'tessa', brought('SAV,Google,G-7,2026-06-16,4,2026-06-17,Tessa Grant,By file')),
    ])
    const rows = await stage.sql(
      `select (select count(*)::int from hospitality.review_answers a where a.review_id = r.id) as answers, response_text as text
       from hospitality.reviews r where external_id = 'G-7'`,
    )
    expect(rows).toEqual([{ answers: 1, text: answer.status === 'fulfilled' ? 'By hand' : 'By file' }])
  })
})

describe('a bad row', () => {
  const HEADER = 'Hotel,Source,Review id,Date,Score,Out of,Review,Answered at,Answered by\n'
  test.each([
    ['Ritz,Google,1,2026-06-10,4,,,,', 'hotel', 'There is no hotel "Ritz"'],
    [',Google,1,2026-06-10,4,,,,', 'hotel', 'Which hotel this row is of is not said'],
    ['SAV,,1,2026-06-10,4,,,,', 'source', 'Say where the guest wrote'],
    ['SAV,Google,1,,4,,,,', 'receivedAt', 'Say when the review came'],
    ['SAV,Google,1,2026-06-20,4,,,,', 'receivedAt', 'still to come'],
    ['SAV,Google,1,2026-06-10,9,,,,', 'score', '9 is no score from 1 to 5'],
    ['SAV,Expedia,1,2026-06-10,4,,,,', 'outOf', 'Say out of how much'],
    ['SAV,Google,1,2026-06-10,,,,,', null, 'says nothing'],
    ['SAV,Google,1,2026-06-10,4,,,,luis.ortega@holdfast.example', 'respondedAt', 'Say when the answer was given'],
    ['SAV,Google,1,2026-06-10,4,,,2026-06-11,Somebody Else', 'respondedBy', 'Nobody of this venture is called'],
    ['SAV,Google,1,2026-06-10,4,,,2026-06-09,', 'respondedAt', 'answered after it came'],
    ['SAV,Google,1,2026-06-10,4,,,,\nSAV,Google,1,2026-06-11,3,,,,', 'externalId', 'Line 2 is this review already'],
  ])('%s says at %s: %s', async (row, column, message) => {
    const seen = await previewFile(stage, 'tessa', { ...file, text: `${HEADER}${row}\n` })
    expect(seen.firstBadRows[0]?.errors[0]).toMatchObject({ column, message: expect.stringContaining(message) })
  })

  test('is none where the person says once for the whole file what it leaves out', async () => {
    const options = { hotel: SAVANNAH.code, source: 'EXPEDIA', outOf: '10', receivedOn: '2026-06-05' }
    const text = 'Feedback ID,Review Score,Review Comments\n1,6,Fine\n2,7,Good\n'
    expect((await importNow(stage, 'tessa', { ...file, text, options })).progress.became).toMatchObject({ new: 2 })
    const found = await stage.sql(
      `select received_on, band from hospitality.reviews where source = 'EXPEDIA' order by external_id`,
    )
    expect(found).toEqual([
      { received_on: '2026-06-05', band: 'NEGATIVE' },
      { received_on: '2026-06-05', band: 'NEUTRAL' },
    ])
  })
})
