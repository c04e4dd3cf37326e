import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterReview, foundHotels, HONOLULU, takeReview } from '../../../../testing/reviews.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'

const { changeReview, getReview, withdrawAnswer } = contract.reviews
const THANKS = 'Thank you for staying with us, Helen.'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundHotels(stage)
})
afterAll(() => stage.close())

const eventsOf = (id: string) =>
  stage.sql<{ type: string; days: string[]; what: string | null }>(
    `select type, days, facts ->> 'what' as what from platform.events where subject_id = $1 order by id`,
    [id],
  )
const answersOf = (id: string) =>
  stage.sql<{ kind: string; text: string | null; written_by: string | null }>(
    'select kind, text, written_by from hospitality.review_answers where review_id = $1 order by id',
    [id],
  )

describe('the first answer of a review', () => {
  it('H-10 of twenty at the same moment one counts; the others are told who answered', async () => {
    const { id } = await enterReview(stage, 'luis')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        stage.as(n % 2 === 0 ? 'tessa' : 'luis').ask(changeReview, { id, responseText: `${THANKS} ${n}` }),
      ),
    )
    const taken = answers.filter(({ status }) => status === 200)
    expect(taken).toHaveLength(1)
    const review = await stage.as('luis').call(getReview, { id })
    const { respondedBy, respondedAt, responseText } = review
    for (const { body } of answers.filter(({ status }) => status !== 200))
      expect(body).toMatchObject({ status: 409, code: 'review.answered', facts: { respondedBy, respondedAt } })
    expect((await eventsOf(id)).filter(({ type }) => type === 'hospitality.review_responded')).toHaveLength(1)
    expect(await answersOf(id)).toEqual([{ kind: 'FIRST', text: responseText, written_by: respondedBy?.id }])
  })

  it('H-10 waits for the other one on another connection, and then finds that it was the second', async () => {
    const { id } = await enterReview(stage, 'luis')
    const held = await stage.hold('hospitality.review_answers')
    const both = [
      stage.as('tessa').ask(changeReview, { id, responseText: 'From Tessa' }),
      stage.as('luis').ask(changeReview, { id, responseText: 'From Luis' }),
    ]
    await stage.untilBlocked()
    await held.release()
    const statuses = (await Promise.all(both)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 409])
    const rows = await stage.sql(`select responded_by from hospitality.reviews where id = $1`, [id])
    const winner = statuses[0] === 200 ? PEOPLE.tessa.id : PEOPLE.luis.id
    expect(rows).toEqual([{ responded_by: winner }])
  })

  it('is dated by the hotel’s own clock, and measured against when it was due', async () => {
    // 02:30 in New York, 20:30 of the day before in Honolulu.
    stage.clock.set('2026-06-19T06:30:00.000Z')
    const { id, receivedOn } = await enterReview(stage, 'luis', { hotelId: HONOLULU.id, score: '2' })
    expect(receivedOn).toBe('2026-06-18')
    stage.clock.set('2026-06-19T16:31:00.000Z')
    const answered = await takeReview(stage, 'tessa', id, { responseText: THANKS })
    expect(answered).toMatchObject({
      respondedOn: '2026-06-19',
      respondedAt: '2026-06-19T16:31:00.000Z',
      respondedBy: { id: PEOPLE.tessa.id, name: 'Tessa Grant' },
      clock: { state: 'ANSWERED_IN_TIME', minutes: 601 },
      can: { edit_answer: true, assign: true, amend: true, withdraw_answer: true, void: true },
    })
    const [, event] = await eventsOf(id)
    expect(event).toEqual({ type: 'hospitality.review_responded', days: ['2026-06-18', '2026-06-19'], what: null })
  })

  it('is the same answer when its author sends it again, and a second one when they write another', async () => {
    const { id } = await enterReview(stage, 'luis')
    await takeReview(stage, 'luis', id, { responseText: THANKS })
    await takeReview(stage, 'luis', id, { responseText: THANKS })
    expect(await eventsOf(id)).toHaveLength(2)
    const again = await stage.as('luis').ask(changeReview, { id, responseText: 'Something else' })
    expect(again.body).toMatchObject({ status: 409, code: 'review.answered', facts: { version: 2 } })
  })

  it('of somebody of the group who is nobody of the venture counts, and is nobody’s', async () => {
    const { id } = await enterReview(stage, 'luis')
    const answered = await takeReview(stage, 'meera', id, { responseText: THANKS })
    expect(answered).toMatchObject({ respondedBy: null, respondedOn: '2026-06-19' })
    await takeReview(stage, 'meera', id, { responseText: THANKS })
  })
})

describe('an answer that was given', () => {
  it('H-10 gets other words, and neither its author nor its day', async () => {
    const { id } = await enterReview(stage, 'luis')
    const first = await takeReview(stage, 'luis', id, { responseText: THANKS })
    stage.clock.set('2026-06-21T09:00:00.000Z')
    const version = first.version
    const edited = await takeReview(stage, 'tessa', id, { version, responseText: 'Come again, Helen.' })
    const { respondedAt, respondedOn, respondedBy } = first
    expect(edited).toMatchObject({ respondedAt, respondedOn, respondedBy, responseText: 'Come again, Helen.' })
    expect(await answersOf(id)).toEqual([
      { kind: 'FIRST', text: THANKS, written_by: PEOPLE.luis.id },
      { kind: 'EDITED', text: 'Come again, Helen.', written_by: PEOPLE.tessa.id },
    ])
    expect((await eventsOf(id)).at(-1)).toEqual({
      type: 'hospitality.review_amended',
      days: [],
      what: 'ANSWER_EDITED',
    })
    const late = await stage.as('luis').ask(changeReview, { id, version, responseText: 'Too late' })
    expect(late.body).toMatchObject({ status: 409, code: 'record.changed', facts: { version: version + 1 } })
  })

  it('has no other words before there is one', async () => {
    const { id } = await enterReview(stage, 'luis')
    const asked = await stage.as('luis').ask(changeReview, { id, version: 1, responseText: 'Other words' })
    expect(asked.body).toMatchObject({ status: 409, code: 'review.not_answered' })
  })

  it('is withdrawn by whoever manages hotels, with a reason; then another one is the first', async () => {
    const { id } = await enterReview(stage, 'luis')
    await takeReview(stage, 'luis', id, { responseText: 'Meant for somebody else' })
    const refused = await stage.as('luis').ask(withdrawAnswer, { id, reason: 'Wrong guest' })
    expect(refused.body).toMatchObject({ status: 403, code: 'permission.missing' })
    const open = await stage.as('tessa').call(withdrawAnswer, { id, reason: 'Wrong guest' })
    expect(open).toMatchObject({ respondedAt: null, respondedBy: null, responseText: null, can: { answer: true } })
    expect(open.answers.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['WITHDRAWN', 'Wrong guest'],
      ['FIRST', null],
    ])
    expect((await eventsOf(id)).at(-1)).toEqual({
      type: 'hospitality.review_amended',
      days: ['2026-06-21'],
      what: 'ANSWER_WITHDRAWN',
    })
    expect((await takeReview(stage, 'tessa', id, { responseText: THANKS })).respondedBy?.id).toBe(PEOPLE.tessa.id)
  })
})
