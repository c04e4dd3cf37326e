import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importAll, upload } from '../../../platform/imports/testing/import-stage.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.priya.id])
})
afterAll(() => stage.close())

const file = (...rows: readonly string[]) => ['Name,Email,Access role,Job role,Reports to', ...rows, ''].join('\n')
const check = (by: PersonName, ...rows: readonly string[]) =>
  upload(stage, by, file(...rows), { kind: 'people', name: 'people.csv' })
const take = async (by: PersonName, ...rows: readonly string[]) => importAll(stage, by, (await check(by, ...rows)).id)
const sentencesOf = (of: Awaited<ReturnType<typeof check>>) =>
  of.firstBadRows.map(({ line, errors }) => [line, errors[0]?.message])
const placed = async () =>
  (
    await stage.sql<{ email: string }>(
      `select u.email from ventures.people p join identity.users u on u.id = p.user_id
       where p.venture_id = $1 order by u.email`,
      [VENTURES.northline.id],
    )
  ).map(({ email }) => email)
const close = (who: PersonName) =>
  stage.sql(`update identity.users set deactivated_at = now(), deactivated_on = '2026-06-01' where id = $1`, [
    PEOPLE[who].id,
  ])

const ABOVE = 'This person holds a role in the group that you do not stand over.'
const CLOSED = 'The account of this address is closed. An administrator can open it again.'
const ruth = `Ruth Adeyemi,${PEOPLE.ruth.email},Contractor,,`
const nisha = `Nisha Rao,${PEOPLE.nisha.email},,Dispatch,`

describe('a line about somebody who is not of the venture yet', () => {
  test.each(['sam', 'meera'] as const)('A-04 gives %s no role of their own', async (who) => {
    const seen = await check(who, `Own Line,${PEOPLE[who].email.toUpperCase()},Finance,,`)
    expect(sentencesOf(seen)).toEqual([[2, 'This is your own membership. Somebody else has to change it.']])
  })

  test('A-04 brings nobody who holds a role in the group, by whoever does not stand over them', async () => {
    const before = await placed()
    const done = await take('priya', ruth, 'Ina Moss,ina@holdfast.example,,Sales,')
    expect(done).toMatchObject({ status: 'DONE', badRows: 1, progress: { became: { new: 1 } } })
    expect(sentencesOf(done)).toEqual([[2, ABOVE]])
    expect(await placed()).toEqual([...before, 'ina@holdfast.example'].sort())
  })

  test('brings nobody who would report to one of those, and gives them no account', async () => {
    const before = await placed()
    const done = await take(
      'priya',
      'Lea Park,lea@holdfast.example,,Sales,kim@holdfast.example',
      `Kim Cole,kim@holdfast.example,,Sales,${PEOPLE.ruth.email}`,
      ruth,
    )
    expect(done).toMatchObject({ status: 'DONE', badRows: 3, progress: { became: { new: 0, changed: 0, same: 0 } } })
    expect(sentencesOf(done)).toEqual([
      [2, expect.stringContaining('kim@holdfast.example is neither')],
      [3, expect.stringContaining(`${PEOPLE.ruth.email} is neither`)],
      [4, ABOVE],
    ])
    expect(await placed()).toEqual(before)
    expect(await stage.sql(`select from identity.users where email like any ('{lea@%,kim@%}')`)).toEqual([])
  })

  test('brings them in by whoever stands over them', async () => {
    expect(await take('sam', ruth)).toMatchObject({ status: 'DONE', badRows: 0, progress: { became: { new: 1 } } })
  })

  test('A-23 brings nobody back whose account is closed', async () => {
    const before = await placed()
    await close('nisha')
    const done = await take('sam', nisha)
    expect(done).toMatchObject({ status: 'DONE', badRows: 1, progress: { became: { new: 0 } } })
    expect(sentencesOf(done)).toEqual([[2, CLOSED]])
    expect(await placed()).toEqual(before)
  })
})

test('A-23 a closed account of the venture is given nothing, and may stand in the file as it is', async () => {
  await close('marcus')
  const marcus = `Marcus Bell,${PEOPLE.marcus.email},,Dispatch,`
  expect(sentencesOf(await check('sam', marcus))).toEqual([])
  expect(sentencesOf(await check('sam', marcus.replace('Dispatch', 'Sales')))).toEqual([[2, CLOSED]])
})

test('everything that follows from it is coherent', async () => {
  await stage.settle()
  await assertCoherent(stage.sql)
})
