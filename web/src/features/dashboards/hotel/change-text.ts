import { formatRatio } from '../../../lib/format.ts'

/** "+4.2%", "−1.0%", "±0.0%"; null where nothing can be compared. */
export function changeText(change: string | null): string | null {
  if (change === null) return null
  const size = formatRatio(change.replace('-', ''))
  if (Number(change) === 0) return `±${size}`
  return `${change.startsWith('-') ? '−' : '+'}${size}`
}
