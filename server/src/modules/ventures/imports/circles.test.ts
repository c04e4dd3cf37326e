import { afterAll, beforeAll, expect, test } from 'vitest'
import { importAll, upload } from '../../../platform/imports/testing/import-stage.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

type Line = readonly [string, string, days?: string]

const CIRCLE = 'Whom they would report to reports to them. Choose somebody above.'
const { ana, arjun, dana, daniel, omar } = PEOPLE
const people = (...lines: readonly Line[]) =>
  upload(
    stage,
    'sam',
    [
      'Name,Email,Reports to,Starts on,Ends on',
      ...lines.map(([who, to, days = ','], at) => `P ${at},${who},${to},${days}`),
      '',
    ].join('\n'),
    { kind: 'people', name: 'people.csv' },
  )
const assignments = (...lines: readonly Line[]) =>
  upload(
    stage,
    'sam',
    [
      'Email,Access role,Reports to,Starts on,Ends on',
      ...lines.map(([who, to, days = ',']) => `${who},Employee,${to},${days}`),
      '',
    ].join('\n'),
    { kind: 'assignments', name: 'assignments.csv' },
  )
const circlesOf = ({ firstBadRows }: Awaited<ReturnType<typeof people>>) =>
  firstBadRows.map(({ line, errors }) => [line, errors[0]?.column, errors[0]?.message])

test('two who would report to each other by one file are both bad, the rest is not', async () => {
  const seen = await people([ana.email, daniel.email], [daniel.email, ana.email], [arjun.email, dana.email])
  expect(circlesOf(seen)).toEqual([
    [2, 'reportsTo', CIRCLE],
    [3, 'reportsTo', CIRCLE],
  ])
})

test('newcomers who would report round in a circle are bad, and who would report to them', async () => {
  const [one, two, three, below] = ['one', 'two', 'three', 'below'].map((name) => `${name}@holdfast.example`)
  const seen = await people(
    [one ?? '', two ?? ''],
    [two ?? '', three ?? ''],
    [three ?? '', one ?? ''],
    [below ?? '', one ?? ''],
  )
  expect(circlesOf(seen)).toEqual([
    [2, 'reportsTo', CIRCLE],
    [3, 'reportsTo', CIRCLE],
    [4, 'reportsTo', CIRCLE],
    [5, 'reportsTo', expect.stringContaining('neither of this venture nor of a line')],
  ])
})

test('a line that closes a circle over those who are there already is bad', async () => {
  expect(circlesOf(await people([omar.email, ana.email]))).toEqual([[2, 'reportsTo', CIRCLE]])
})

test('a line is right that turns two round, when the file moves the other away', async () => {
  const turned = [
    [dana.email, ana.email],
    [ana.email, omar.email],
  ] as const
  expect(circlesOf(await people(...turned))).toEqual([])
})

test('what a line is right by falls when that line falls', async () => {
  const seen = await people([dana.email, ana.email], [ana.email, 'nowhere@holdfast.example'])
  expect(circlesOf(seen)).toEqual([
    [2, 'reportsTo', CIRCLE],
    [3, 'reportsTo', expect.stringContaining('nowhere@holdfast.example')],
  ])
})

test('past days make a circle only where they meet', async () => {
  const apart = await assignments(
    [ana.email, daniel.email, '2025-01-01,2025-03-31'],
    [daniel.email, ana.email, '2025-04-01,2025-06-30'],
  )
  expect(circlesOf(apart)).toEqual([])
  const meeting = await assignments(
    [ana.email, daniel.email, '2025-01-01,2025-04-01'],
    [daniel.email, ana.email, '2025-04-01,2025-06-30'],
  )
  expect(circlesOf(meeting)).toEqual([
    [2, 'reportsTo', CIRCLE],
    [3, 'reportsTo', CIRCLE],
  ])
})

test('a circle that stands already is opened by a file', async () => {
  await stage.sql('update ventures.memberships set reports_to = $2 where user_id = $1', [dana.id, ana.id])
  const seen = await people([ana.email, omar.email])
  expect(circlesOf(seen)).toEqual([])
  expect(await importAll(stage, 'sam', seen.id)).toMatchObject({ status: 'DONE', progress: { became: { changed: 1 } } })
})
