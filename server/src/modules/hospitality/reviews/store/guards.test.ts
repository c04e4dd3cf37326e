import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../../platform/caller.ts'
import { enterReview, foundHotels, SAVANNAH, takeReview } from '../../../../testing/reviews.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

describe('plain SQL of the app’s own login on reviews', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundHotels(stage)
  })
  afterAll(() => stage.close())

  const { northline, harbor } = VENTURES
  const run = (...statements: readonly RawBuilder<unknown>[]) =>
    stage.system.database.transaction(systemCaller([northline.id, harbor.id], stage.clock.now()), async (tx) => {
      for (const statement of statements) await statement.execute(tx)
    })
  const answered = async () => {
    const { id } = await enterReview(stage, 'luis')
    await takeReview(stage, 'luis', id, { responseText: 'Thank you' })
    return id
  }

  it('H-10 cannot change who answered first, or when, or take it back without a reason', async () => {
    const id = await answered()
    for (const change of [
      sql`responded_by = ${PEOPLE.tessa.id}`,
      sql`responded_by = null`,
      sql`responded_at = responded_at + interval '1 day'`,
      sql`responded_on = responded_on + 1`,
      sql`responded_at = null, responded_on = null, responded_by = null, response_text = null`,
    ])
      await expect(run(sql`update hospitality.reviews set ${change} where id = ${id}`)).rejects.toThrow(
        'the first answer of a review stands',
      )
    await run(sql`update hospitality.reviews set response_text = 'Other words' where id = ${id}`)
  })

  it('H-10 cannot answer, or withdraw, without a line in the history', async () => {
    const { id } = await enterReview(stage, 'luis')
    const answer = sql`update hospitality.reviews set responded_at = received_at, responded_on = received_on where id = ${id}`
    await expect(run(answer)).rejects.toThrow('an answer stands in the history of its review')
    const line = (review: string, kind: string, reason: string | null) =>
      sql`insert into hospitality.review_answers (venture_id, review_id, kind, reason, written_at) values (${harbor.id}, ${review}, ${kind}, ${reason}, now())`
    await run(answer, line(id, 'FIRST', null))
    const take = sql`update hospitality.reviews set responded_at = null, responded_on = null where id = ${id}`
    await expect(run(take, line(id, 'WITHDRAWN', 'A mistake'))).rejects.toThrow('the first answer of a review stands')
    await run(line(id, 'WITHDRAWN', 'A mistake'), take)
    await run(answer, line(id, 'FIRST', null))
    await expect(run(line(id, 'FIRST', null))).rejects.toThrow('an answer stands in the history of its review')
    const rows = sql`insert into hospitality.reviews (venture_id, hotel_id, source, score, score_out_of, received_at, received_on, due_at, responded_at, responded_on, created_at)
      values (${harbor.id}, ${SAVANNAH.id}, 'GOOGLE', 4, 5, now(), current_date, now() + interval '1 day', now(), current_date, now())`
    await expect(run(rows)).rejects.toThrow('an answer stands in the history of its review')
  })

  it('H-10 cannot rewrite the history of answers, nor take a review away', async () => {
    const id = await answered()
    await expect(run(sql`update hospitality.review_answers set text = 'x' where review_id = ${id}`)).rejects.toThrow(
      'permission denied',
    )
    await expect(run(sql`delete from hospitality.reviews where id = ${id}`)).rejects.toThrow('permission denied')
    await expect(run(sql`update hospitality.reviews set is_test = true where id = ${id}`)).rejects.toThrow(
      'permission denied',
    )
  })

  it('H-11 cannot have one review of a source twice, void or not', async () => {
    const { id } = await enterReview(stage, 'luis', { externalId: 'G-9' })
    await run(sql`update hospitality.reviews set voided_at = now(), void_reason = 'x' where id = ${id}`)
    const again = sql`insert into hospitality.reviews (venture_id, hotel_id, source, external_id, score, score_out_of, received_at, received_on, due_at, created_at)
      select venture_id, hotel_id, source, external_id, score, score_out_of, received_at, received_on, due_at, created_at from hospitality.reviews where id = ${id}`
    await expect(run(again)).rejects.toThrow('reviews_once')
  })

  it('H-07 cannot point at a hotel or an author of another venture', async () => {
    const { id } = await enterReview(stage, 'luis')
    await expect(
      run(sql`update hospitality.reviews set assigned_to = ${PEOPLE.omar.id} where id = ${id}`),
    ).rejects.toThrow('reviews_venture_id_assigned_to_fkey')
    await expect(run(sql`update hospitality.reviews set hotel_id = uuidv7() where id = ${id}`)).rejects.toThrow(
      'reviews_venture_id_hotel_id_fkey',
    )
  })

  it('stores a score exactly as the rules read it: what is at most 60 of 100 is negative, and nothing above', async () => {
    const found = await stage.sql<{ wrong: number }>(`
      select count(*)::int as wrong from generate_series(1, 1000) o, generate_series(0, 100) s
      where round(s * o / 100.0, 2) <= o and
        (round(round(s * o / 100.0, 2) * 100 / o, 4) <= 60) <> (round(s * o / 100.0, 2) * 100 <= o * 60)`)
    expect(found).toEqual([{ wrong: 0 }])
  })
})
