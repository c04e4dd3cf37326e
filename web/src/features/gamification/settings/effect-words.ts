import type { PointsEffect } from '@holdfast/contract'
import { formatNumber } from '../../../lib/format.ts'

/** What would change, in one sentence. */
export function effectSentence({ given, would }: Pick<PointsEffect, 'given' | 'would'>): string {
  if (given === 0 && would === 0) return 'Nobody did anything in these days that is worth points, so no effect shows.'
  if (given === would) return `These days gave ${formatNumber(given)} points and would have given the same.`
  return `These days gave ${formatNumber(given)} points and would have given ${formatNumber(would)}: ${differenceWords(would - given)}.`
}

/** "+45", "−12", "0". */
export const signedWords = (points: number): string => (points > 0 ? `+${formatNumber(points)}` : formatNumber(points))

const differenceWords = (points: number): string => `${formatNumber(Math.abs(points))} ${points > 0 ? 'more' : 'fewer'}`
