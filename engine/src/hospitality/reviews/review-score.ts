import { compare, divide, multiply, type Rational, rational, refuse, toText } from '../../kernel/index.ts'
import { REVIEW_SOURCE_NAMES, type ReviewSource, SCORE_SCALES } from './review-source.ts'

/** What a guest gave, exactly: "8.7" out of "10". */
export type Score = { readonly score: string; readonly outOf: string }

/** How well a guest speaks of the hotel: at most 60 of 100, below 80, or better. */
export const REVIEW_BANDS = ['NEGATIVE', 'NEUTRAL', 'POSITIVE'] as const
export type ReviewBand = (typeof REVIEW_BANDS)[number]

const NEGATIVE_UP_TO = rational(60)
const POSITIVE_FROM = rational(80)
const MOST_OUT_OF = rational(1_000)
const UNITS = 10_000n

/**
 * A score out of what is given with it, else out of what its source uses. Refuses `review.scale_unknown` where neither
 * says so, and `review.score_invalid` for one that nobody can have given there.
 */
export function scoreOf(source: ReviewSource, given: { readonly score: string; readonly outOf: string | null }): Score {
  const scale = SCORE_SCALES[source]
  const outOf = given.outOf ?? scale?.to
  if (outOf === undefined)
    return refuse(
      'refused',
      'review.scale_unknown',
      `Scores of ${REVIEW_SOURCE_NAMES[source]} have no one scale. Say out of how much this one is.`,
      { field: 'outOf' },
    )
  const [score, most] = [rational(given.score), rational(outOf)]
  if (!isHundredths(score) || !isHundredths(most)) refuseScore('A score has at most two decimals.', given.score, outOf)
  if (compare(most, rational(1)) < 0 || compare(most, MOST_OUT_OF) > 0)
    refuseScore('A score is out of 1 to 1,000.', given.score, outOf)
  const least = scale?.to === toText(most) ? scale.from : '0'
  if (compare(score, rational(least)) < 0 || compare(score, most) > 0)
    refuseScore(
      `${toText(score)} is no score from ${least} to ${toText(most)}. Leave it out if none was given.`,
      given.score,
      outOf,
    )
  return { score: toText(score), outOf: toText(most) }
}

/** Score ÷ out of × 100, exactly: 3 out of 5 and 6 out of 10 are 60. */
export function percentOf({ score, outOf }: Score): Rational {
  return multiply(divide(rational(score), rational(outOf)), rational(100))
}

/** As it is stored and shown: to four places, half up, without zeros at the end. */
export function shownPercent(score: Score): string {
  const { n, d } = multiply(percentOf(score), rational(2n * UNITS))
  return toText({ n: (n + d) / (2n * d), d: UNITS })
}

export function bandOf(score: Score): ReviewBand {
  const percent = percentOf(score)
  if (compare(percent, NEGATIVE_UP_TO) <= 0) return 'NEGATIVE'
  return compare(percent, POSITIVE_FROM) < 0 ? 'NEUTRAL' : 'POSITIVE'
}

function isHundredths(value: Rational): boolean {
  return (value.n * 100n) % value.d === 0n
}

function refuseScore(sentence: string, score: string, outOf: string): never {
  return refuse('refused', 'review.score_invalid', sentence, { field: 'score', score, outOf })
}
