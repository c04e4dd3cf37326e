import { addDays } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importInTwo } from '../../../testing/import-in-two.ts'
import { importNow } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { daniel, dana } = PEOPLE
const assignments = (...rows: readonly string[]) => ({
  kind: 'assignments',
  ventureId,
  text: ['Email,Access role,Job role,Office,Reports to,Starts on,Ends on', ...rows, ''].join('\n'),
})
/** So many days of somebody, each a membership of its own. */
const daysOf = (email: string, count: number) =>
  Array.from({ length: count }, (_, at) => addDays('2021-01-01', at)).map(
    (day) => `${email},Contractor,Dispatch,,,${day},${day}`,
  )
const storedOf = (email: string) =>
  stage.sql(
    `select count(*)::int, min(starts_on) as first, max(starts_on) as last from ventures.memberships m
     join identity.users u on u.id = m.user_id where u.email = $1 and m.venture_id = $2`,
    [email, ventureId],
  )

test('a long history of one person is imported, though a later chunk alone would contradict what stands', async () => {
  await importNow(stage, 'sam', assignments(`${daniel.email},Employee,Dispatch,,,2025-06-01,2025-12-31`))
  const rows = [
    `${daniel.email},Employee,Dispatch,,,2025-06-01,2025-08-31`,
    ...daysOf(daniel.email, 1_100),
    `${daniel.email},Employee,Carrier team,,${dana.email},2025-09-01,2025-12-31`,
  ]
  const done = await importNow(stage, 'sam', assignments(...rows))
  expect([done.status, done.failure, done.badRows]).toEqual(['DONE', null, 0])
  expect(done.progress.became).toEqual({ new: 1_101, changed: 1, same: 0 })
  expect(await storedOf(daniel.email)).toEqual([{ count: 1_103, first: '2021-01-01', last: '2026-01-01' }])
  expect((await importNow(stage, 'sam', assignments(...rows))).progress.became).toEqual({
    new: 0,
    changed: 0,
    same: 1_102,
  })
})

const crew = Array.from({ length: 1_200 }, (_, at) => `crew.${at + 1}@holdfast.example`)

test('people of a file whose commit was stopped come once, and what the preview called bad stays out', async () => {
  const rows = [...crew.map((email, at) => `Crew ${at + 1},${email}`), `Somebody else,${crew[0]}`]
  const people = { kind: 'people', ventureId, text: ['Name,Email', ...rows, ''].join('\n') }
  const { seen, halfway, done } = await importInTwo(stage, 'sam', people)
  expect(seen.firstBadRows.map(({ line }) => line)).toEqual([1_202])
  expect([halfway.progress.linesDone, done.status, done.badRows]).toEqual([1_000, 'DONE', 1])
  expect(done.progress.became).toEqual({ new: 1_200, changed: 0, same: 0 })
  expect(await stage.sql(`select name from identity.users where email = $1`, [crew[0]])).toEqual([{ name: 'Crew 1' }])
})

test('so do their assignments', async () => {
  const past = crew.map((email) => `${email},Contractor,,,,2025-01-01,2025-06-30`)
  const { seen, halfway, done } = await importInTwo(stage, 'sam', assignments(...past, past[0] ?? ''))
  expect(seen.firstBadRows.map(({ line }) => line)).toEqual([1_202])
  expect([halfway.progress.linesDone, done.status, done.badRows]).toEqual([1_000, 'DONE', 1])
  expect(done.progress.became).toEqual({ new: 1_200, changed: 0, same: 0 })
  await assertCoherent(stage.sql)
})
