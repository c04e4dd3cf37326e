import fc from 'fast-check'
import { addDays, eachDay } from '../../../kernel/index.ts'
import { FIRST_FACT, SPAN } from './history.ts'

export type Stretch = { readonly from: string; readonly to: string | null }

export const LONG_AGO = '2020-01-01'

export const anyFactDay = fc.constantFrom(...eachDay(FIRST_FACT, SPAN.to))
const anyCut = fc.constantFrom(...eachDay(SPAN.from, SPAN.to).slice(1))

/** One stretch or two with a gap between them, mostly from long ago on and without an end. */
export const anyStretches: fc.Arbitrary<readonly Stretch[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant([{ from: LONG_AGO, to: null }]) },
  { weight: 1, arbitrary: anyCut.map((from) => [{ from, to: null }]) },
  { weight: 1, arbitrary: anyCut.map((to) => [{ from: LONG_AGO, to }]) },
  {
    weight: 2,
    arbitrary: fc.record({ to: anyCut, gap: fc.nat(3) }).map(({ to, gap }) => [
      { from: LONG_AGO, to },
      { from: addDays(to, gap + 1), to: null },
    ]),
  },
)

/** Up to three consecutive stretches, the first from long ago on, the last without an end. */
export const anyRow: fc.Arbitrary<readonly Stretch[]> = fc.uniqueArray(anyCut, { maxLength: 2 }).map((days) => {
  const starts = [LONG_AGO, ...days.toSorted()]
  return starts.map((from, index) => {
    const next = starts[index + 1]
    return { from, to: next === undefined ? null : addDays(next, -1) }
  })
})
