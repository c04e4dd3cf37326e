import type { UserId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { peopleNames, reportsBelow } from '../index.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const NORTHLINE = VENTURES.northline.id
const CALLBRIDGE = VENTURES.callbridge.id
const inside = (ventures: readonly (typeof NORTHLINE)[]) => ({ scope: ventures, person: null })
const below = (person: UserId, day = '2026-06-18', venture = NORTHLINE) =>
  stage.system.database.read(inside([NORTHLINE, CALLBRIDGE]), (db) => reportsBelow(db, venture, person, day))

test('a head has everybody below, at any depth; a team lead their team; others nobody', async () => {
  expect(await below(PEOPLE.omar.id)).toEqual([
    PEOPLE.arjun.id,
    PEOPLE.ana.id,
    PEOPLE.dana.id,
    PEOPLE.priya.id,
    PEOPLE.daniel.id,
    PEOPLE.marcus.id,
  ])
  expect(await below(PEOPLE.dana.id)).toEqual([PEOPLE.ana.id, PEOPLE.daniel.id, PEOPLE.marcus.id])
  expect(await below(PEOPLE.ana.id)).toEqual([])
})

test('the chain of one venture says nothing about another', async () => {
  expect(await below(PEOPLE.arjun.id)).toEqual([])
  expect(await below(PEOPLE.arjun.id, '2026-06-18', CALLBRIDGE)).toEqual([PEOPLE.nisha.id, PEOPLE.rahul.id])
})

test('who reported to whom is asked of the day', async () => {
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-09' where user_id = $1`, [PEOPLE.ana.id])
  await stage.sql(
    `insert into ventures.memberships (venture_id, user_id, role, reports_to, starts_on) values ($1, $2, 'EMPLOYEE', $3, '2026-06-10')`,
    [NORTHLINE, PEOPLE.ana.id, PEOPLE.omar.id],
  )
  expect(await below(PEOPLE.dana.id, '2026-06-09')).toContain(PEOPLE.ana.id)
  expect(await below(PEOPLE.dana.id, '2026-06-10')).not.toContain(PEOPLE.ana.id)
})

test('a chain that bites its own tail ends', async () => {
  await stage.sql('update ventures.memberships set reports_to = $2 where user_id = $1 and venture_id = $3', [
    PEOPLE.omar.id,
    PEOPLE.daniel.id,
    NORTHLINE,
  ])
  const around = await below(PEOPLE.dana.id)
  expect(around).toContain(PEOPLE.omar.id)
  expect(around).not.toContain(PEOPLE.dana.id)
})

test('outside the scope there is no chain and no name', async () => {
  const seen = await stage.system.database.read(inside([CALLBRIDGE]), async (db) => ({
    chain: await reportsBelow(db, NORTHLINE, PEOPLE.omar.id, '2026-06-18'),
    names: await peopleNames(db, [CALLBRIDGE, NORTHLINE], [PEOPLE.nisha.id, PEOPLE.ana.id, PEOPLE.tessa.id]),
  }))
  expect(seen.chain).toEqual([])
  expect([...seen.names]).toEqual([[PEOPLE.nisha.id, 'Nisha Rao']])
})
