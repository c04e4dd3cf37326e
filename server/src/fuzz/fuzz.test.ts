import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHOICE } from './choice.fixture.ts'
import { fuzzEndpoint } from './fuzz-endpoint.ts'
import { type Ground, openGround, PROBED, SENDERS, UNSAMPLED } from './ground.ts'

const CHOSEN = PROBED.filter(({ operation }) => CHOICE.only === null || operation === CHOICE.only)

let ground: Ground
let before: Readonly<Record<string, string>>
beforeAll(async () => {
  ground = await openGround(CHOICE.log ? 'error' : 'silent')
  before = await ground.watch.fingerprint()
}, 120_000)
afterAll(() => ground.stage.close())

test('every endpoint of the contract is among them', () => {
  expect(UNSAMPLED).toEqual([])
  expect(CHOSEN).not.toEqual([])
})

describe.each(SENDERS)('%s', (name) => {
  test.each(CHOSEN)(
    'whatever is sent to $operation, it does not break, tell of its inside, or touch another venture',
    async (probed) => {
      expect(await fuzzEndpoint(ground, probed, ground.senders[name])).toBeNull()
    },
    60_000 + CHOICE.bodies * 10_000,
  )
})

test('of all that was refused or undone nothing was kept', async () => {
  expect(await ground.watch.fingerprint()).toEqual(before)
})
