import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../platform/caller.ts'
import { sendReport } from '../testing/eod.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

/** Each guard by the name that it has in the schema: eod_reports_guard, eod_gaps_guard, own_choice of briefing.mail_readers. */
describe('plain SQL of the app’s own login on what a day leaves behind', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const system = () => systemCaller([ventureId], stage.clock.now())
  const as = (name: PersonName) => ({ ...system(), person: { ...PEOPLE[name], zone: null, isTest: false } })
  const run = (statement: RawBuilder<unknown>, caller: ReturnType<typeof as> | ReturnType<typeof system> = system()) =>
    stage.system.database.transaction(caller, (tx) => statement.execute(tx))

  it('cannot review what was taken back, and changes nothing of a report that is void', async () => {
    const { id } = await sendReport(stage)
    const change = (to: RawBuilder<unknown>) => run(sql`update operations.eod_reports set ${to} where id = ${id}`)
    const review = sql`status = 'REVIEWED', reviewed_at = now(), reviewed_by = ${PEOPLE.omar.id}`
    await change(sql`status = 'WITHDRAWN'`)
    await expect(change(review)).rejects.toMatchObject({ constraint: 'eod_reports_status_transition' })
    await change(sql`voided_at = now(), void_reason = 'Entered twice'`)
    await expect(change(sql`done = 'Other words'`)).rejects.toMatchObject({ constraint: 'eod_reports_void_stays' })
  })

  it('cannot write in an explanation afterwards', async () => {
    await run(sql`insert into operations.eod_gaps (venture_id, user_id, first_day, last_day, asked_at)
      values (${ventureId}, ${PEOPLE.ana.id}, '2026-06-16', '2026-06-16', now())`)
    const explain = (words: string) =>
      run(
        sql`update operations.eod_gaps set explanation = ${words}, explained_at = now() where user_id = ${PEOPLE.ana.id}`,
      )
    await explain('I was ill')
    await expect(explain('I was away')).rejects.toMatchObject({ constraint: 'eod_gaps_explained_stays' })
  })

  it('cannot choose the mails of another, nor see what they chose', async () => {
    const choose = (by: PersonName, whose: PersonName) =>
      run(
        sql`insert into briefing.mail_readers (venture_id, user_id, is_wanted) values (${ventureId}, ${PEOPLE[whose].id}, true)`,
        as(by),
      )
    await choose('ana', 'ana')
    await expect(choose('ana', 'omar')).rejects.toThrow('row-level security')
    const seenBy = (caller: ReturnType<typeof as> | ReturnType<typeof system>) =>
      run(sql`select user_id from briefing.mail_readers`, caller)
    expect((await seenBy(as('omar'))).rows).toEqual([])
    expect((await seenBy(system())).rows).toEqual([{ user_id: PEOPLE.ana.id }])
  })
})
