import { group } from './expected-freight.ts'
import { quotient } from './figure.ts'
import type { Line } from './files.ts'

export type ReviewSums = {
  readonly reviews: number
  readonly scoreSum: number
  readonly mean: string
  /** At most 60 of 100. */
  readonly negative: number
}
export type ExpectedReviews = {
  readonly whole: ReviewSums
  readonly byHotel: ReadonlyMap<string, ReviewSums>
  /** As somebody labelled them; the scores do not say so. */
  readonly byLabel: ReadonlyMap<string, number>
}

/** From rows that say hotel, score out of 10 and label. */
export function expectedReviews(
  lines: readonly Line[],
  names: { hotel: string; score: string; label: string },
): ExpectedReviews {
  const sum = (of: readonly Line[]): ReviewSums => {
    const scores = of.map((line) => Number(line[names.score]))
    const scoreSum = scores.reduce((total, score) => total + score, 0)
    return {
      reviews: of.length,
      scoreSum,
      mean: quotient(scoreSum, of.length),
      negative: scores.filter((score) => score <= 6).length,
    }
  }
  const byHotel = group(lines, (line) => line[names.hotel] ?? '')
  const byLabel = group(lines, (line) => line[names.label] ?? '')
  return {
    whole: sum(lines),
    byHotel: new Map([...byHotel].map(([hotel, of]) => [hotel, sum(of)])),
    byLabel: new Map([...byLabel].map(([label, of]) => [label, of.length])),
  }
}

/** As the README beside the files states them. */
export const STATED_REVIEWS = {
  reviews: 3_540,
  scoreSum: 26_819,
  mean: '7.575989',
  labels: { Positive: 2_059, Neutral: 1_072, Negative: 409 },
} as const
