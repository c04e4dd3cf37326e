import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coveredLoad, loseLoad } from '../../../testing/fires.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { northline, callbridge } = VENTURES
const read = (input: object = {}) => stage.as('meera').ask(contract.briefing.getBriefing, input)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await loseLoad(stage, 'ana', (await coveredLoad(stage, 400_000)).id)
  await stage.settle()
})
afterAll(() => stage.close())

/** Nobody can say on which days this venture works, so that its figures throw. */
async function breakCallbridge(): Promise<void> {
  await stage.sql('alter table ventures.ventures alter column working_weekdays drop not null')
  await stage.sql('update ventures.ventures set working_weekdays = null where id = $1', [callbridge.id])
}

test('E-08 a venture that cannot be put together is named, and the others stand as they were', async () => {
  const before = (await read()).body
  expect(before).toMatchObject({ broken: [], ventures: 3 })
  await breakCallbridge()
  const after = await read()
  expect(after.status).toBe(200)
  expect(after.body).toMatchObject({
    ventures: 3,
    broken: [{ ventureId: callbridge.id, ventureName: 'Callbridge' }],
    firefront: before['firefront'],
    openValue: before['openValue'],
  })
  const blocks = after.body['blocks'] as readonly { readonly ventureId: string }[]
  expect(blocks.map(({ ventureId }) => ventureId)).toEqual([northline.id])
})

test('of the broken venture alone the error is the answer, of a sound one nothing has changed', async () => {
  expect((await read({ ventureId: callbridge.id })).status).toBe(500)
  expect((await read({ ventureId: northline.id })).body).toMatchObject({ broken: [] })
})
