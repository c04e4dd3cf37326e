import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const TEXT = `Load #,Customer,From,To,Rate,Cost,Date,Sales Person,Dispatcher
C-1,Cordova Produce,TX,GA,3000,2500,2026-06-10,Arjun Mehta,ana.whitfield@holdfast.example
C-2,Cordova Produce,TX,GA,3000,2500,2026-06-10,"Mehta, Arjun 60%; PRIYA NAIR 40%",
C-3,Cordova Produce,TX,GA,3000,2500,2026-06-10,,
`
const file = { kind: 'loads', ventureId, text: TEXT }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const credits = () =>
  stage.sql(`select l.external_ref as ref, c.role, u.name, trim_scale(c.share)::text as share from freight.load_credits c
    join freight.loads l on l.id = c.load_id join identity.users u on u.id = c.user_id order by 1, 2, 3`)
const points = () =>
  stage.sql(`select u.name, sum(e.points)::int as points from gamification.entries e join identity.users u on u.id = e.user_id
    where e.key like 'load%' group by 1 order by 1`)
const pay = () =>
  stage.sql(
    `select u.name, d.day, d.amount_minor from incentives.daily d join identity.users u on u.id = d.user_id order by 1, 2`,
  )
const verified = async () =>
  (await stage.as('omar').call(contract.incentives.verifyPay, { ventureId, from: '2026-06-01', to: '2026-06-18' }))
    .differences

describe('credits of imported loads', () => {
  test('come from the columns, else from the person chosen for the file, else from nobody', async () => {
    expect((await previewFile(stage, 'omar', file)).notes).toContain('1 load credited to nobody.')
    const options = { creditPerson: PEOPLE.daniel.id, creditRole: 'CARRIER_TEAM' }
    await importNow(stage, 'omar', { ...file, options })
    expect(await credits()).toEqual([
      { ref: 'C-1', role: 'DISPATCH', name: 'Ana Whitfield', share: '1' },
      { ref: 'C-1', role: 'SALES', name: 'Arjun Mehta', share: '1' },
      { ref: 'C-2', role: 'SALES', name: 'Arjun Mehta', share: '0.6' },
      { ref: 'C-2', role: 'SALES', name: 'Priya Nair', share: '0.4' },
      { ref: 'C-3', role: 'CARRIER_TEAM', name: 'Daniel Reyes', share: '1' },
    ])
  })

  test('bring the points to dispatch, else to the largest share of sales, else to nobody', async () => {
    expect(await points()).toEqual([
      { name: 'Ana Whitfield', points: 25 },
      { name: 'Arjun Mehta', points: 25 },
    ])
  })

  test('are paid as if they had been entered by hand, and verify agrees', async () => {
    expect(await pay()).toEqual([
      { name: 'Ana Whitfield', day: '2026-06-10', amount_minor: 425 },
      { name: 'Arjun Mehta', day: '2026-06-10', amount_minor: 4_000 },
      { name: 'Priya Nair', day: '2026-06-10', amount_minor: 1_000 },
    ])
    expect(await verified()).toEqual([])
    await assertCoherent(stage.sql)
  })

  test('again, and every event once more, pays and scores nothing twice', async () => {
    const before = [await points(), await pay(), await credits()]
    await importNow(stage, 'omar', file)
    await stage.redeliverAllEvents()
    expect([await points(), await pay(), await credits()]).toEqual(before)
    await assertCoherent(stage.sql)
  })

  test('that a later file changes move points and pay with them', async () => {
    await importNow(stage, 'omar', { ...file, text: TEXT.replace('ana.whitfield@holdfast.example', 'Dana Kowalski') })
    expect(await points()).toEqual([
      { name: 'Ana Whitfield', points: 0 },
      { name: 'Arjun Mehta', points: 25 },
      { name: 'Dana Kowalski', points: 25 },
    ])
    expect((await pay()).map(({ name }: { name?: string }) => name)).toEqual([
      'Arjun Mehta',
      'Dana Kowalski',
      'Priya Nair',
    ])
    expect(await verified()).toEqual([])
    await assertCoherent(stage.sql)
  })

  test('that a person sets by hand later move the points too: nobody recorded the delivery', async () => {
    const { items } = await stage.as('omar').call(contract.freight.listLoads, { ventureId, sort: 'oldest' })
    await stage.as('omar').call(contract.freight.setLoadCredits, {
      id: items[2]?.id ?? '',
      version: items[2]?.version ?? 0,
      credits: [{ role: 'SALES', userId: PEOPLE.priya.id, share: '1' }],
    })
    await stage.settle()
    expect(await points()).toContainEqual({ name: 'Priya Nair', points: 25 })
    await assertCoherent(stage.sql)
  })
})

test('a person of another venture cannot be credited for the whole file', async () => {
  const person = stage.as('omar')
  const { id, version } = await previewFile(stage, 'omar', { ...file, text: TEXT.replaceAll('C-', 'D-') })
  const options = { creditPerson: PEOPLE.nisha.id }
  const answer = await person.ask(contract.imports.mapImport, { id, version, options })
  expect([answer.status, answer.body.code]).toEqual([422, 'import.person_unknown'])
})
