import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROBED } from './isolation/inputs.ts'
import { openTheatre, type Theatre } from './isolation/probe-area.ts'
import { WORK_SAMPLES } from './isolation/work-samples.ts'

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre()
}, 120_000)
afterAll(() => theatre.stage.close())

const WORK = PROBED.filter(({ operation }) => operation in WORK_SAMPLES)

test.each(WORK)(
  'A-02 A-14 A-15 A-16 A-18 A-19 A-20 A-21 $operation answers each of the cast as the matrix says',
  async (probed) => {
    expect((await theatre.probe(probed)).wrong.slice(0, 12)).toEqual([])
  },
)
