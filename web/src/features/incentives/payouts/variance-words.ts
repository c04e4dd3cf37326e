import type { PayVariance } from '@holdfast/contract'
import { formatMoney } from '../../../lib/format.ts'

/** "82% above usual", "12% below usual", "as usual"; where nothing is usual: "usually nothing". */
export function varianceWords({ percent }: PayVariance): string {
  if (percent === null) return 'usually nothing'
  if (percent === 0) return 'as usual'
  return `${Math.abs(percent)}% ${percent > 0 ? 'above' : 'below'} usual`
}

/** "+82%", "−12%", "±0%"; null where nothing is usual. */
export function varianceMark({ percent }: PayVariance): string | null {
  if (percent === null) return null
  if (percent === 0) return '±0%'
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`
}

/** "Usually $410.00 a period." */
export const usualWords = ({ usualMinor }: PayVariance, currency: string): string =>
  `Usually ${formatMoney({ minor: usualMinor, currency })}.`

export const TOO_FEW = 'Fewer than three periods before it: nothing is usual yet'
