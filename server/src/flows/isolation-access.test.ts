import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACCESS_SAMPLES } from './isolation/access-samples.ts'
import { PARTS } from './isolation/cast.ts'
import { ENDPOINTS, inputsOf, PROBED } from './isolation/inputs.ts'
import { pairOf } from './isolation/pair-ids.ts'
import { openTheatre, type Theatre } from './isolation/probe-area.ts'

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre()
}, 120_000)
afterAll(() => theatre.stage.close())

test('A-09 P-15 every endpoint of the contract is tried over HTTP, and all of them together fifty thousand times', () => {
  expect(PROBED.map(({ operation }) => operation)).toEqual(ENDPOINTS.map(([operation]) => operation))
  const ways = PROBED.flatMap((probed) => inputsOf(probed, pairOf('home'), pairOf('twin')))
  expect(ways.length * PARTS.length).toBeGreaterThanOrEqual(50_000)
})

const ACCESS = PROBED.filter(({ operation }) => operation in ACCESS_SAMPLES)

test.each(ACCESS)('A-02 A-09 A-15 A-16 A-20 $operation answers each of the cast as the matrix says', async (probed) => {
  expect((await theatre.probe(probed)).wrong.slice(0, 12)).toEqual([])
})
