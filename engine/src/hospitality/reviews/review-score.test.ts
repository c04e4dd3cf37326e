import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../freight/testing/refusal-of.ts'
import { bandOf, scoreOf, shownPercent } from './review-score.ts'

describe('the score of a review', () => {
  it.each([
    ['BOOKING', '8.7', null, '8.7', '10', '87'],
    ['BOOKING', '10.00', null, '10', '10', '100'],
    ['GOOGLE', '3', null, '3', '5', '60'],
    ['TRIPADVISOR', '1', null, '1', '5', '20'],
    ['EXPEDIA', '8', '10', '8', '10', '80'],
    ['OTHER', '0', '100', '0', '100', '0'],
    // What the row says wins over what the source uses.
    ['GOOGLE', '8', '10', '8', '10', '80'],
    ['BOOKING', '0.5', '20', '0.5', '20', '2.5'],
    ['OTHER', '2', '3', '2', '3', '66.6667'],
    // Half of the last place goes up: 0.2 out of 640 is 0.03125 of 100.
    ['OTHER', '0.2', '640', '0.2', '640', '0.0313'],
  ] as const)('of %s, %s out of %s, is %s of %s: %s of 100', (source, score, outOf, shown, most, percent) => {
    const found = scoreOf(source, { score, outOf })
    expect(found).toEqual({ score: shown, outOf: most })
    expect(shownPercent(found)).toBe(percent)
  })

  it.each([
    ['EXPEDIA', '8', null, 'refused review.scale_unknown'],
    ['OTHER', '8', null, 'refused review.scale_unknown'],
    ['GOOGLE', '6', null, 'refused review.score_invalid'],
    ['GOOGLE', '0', null, 'refused review.score_invalid'],
    ['BOOKING', '0.99', null, 'refused review.score_invalid'],
    ['BOOKING', '8.123', null, 'refused review.score_invalid'],
    ['OTHER', '-1', '10', 'refused review.score_invalid'],
    ['OTHER', '11', '10', 'refused review.score_invalid'],
    ['OTHER', '1', '0.5', 'refused review.score_invalid'],
    ['OTHER', '1', '1001', 'refused review.score_invalid'],
    ['OTHER', '1', '10.001', 'refused review.score_invalid'],
  ] as const)('of %s, %s out of %s, is none: %s', (source, score, outOf, refusal) => {
    expect(refusalOf(() => scoreOf(source, { score, outOf }))).toBe(refusal)
  })

  it.each([
    ['6', '10', 'NEGATIVE'],
    ['3', '5', 'NEGATIVE'],
    ['6.01', '10', 'NEUTRAL'],
    ['7.99', '10', 'NEUTRAL'],
    ['8', '10', 'POSITIVE'],
    ['4', '5', 'POSITIVE'],
  ] as const)('%s out of %s is %s', (score, outOf, band) => {
    expect(bandOf({ score, outOf })).toBe(band)
  })
})
