import { formatDuration, formatNumber } from './format.ts'

/** How long work took: "340 ms", "1.2 s" and from ten seconds on whole ones, "3 m 45 s". */
export function formatMilliseconds(ms: number): string {
  const whole = Math.max(0, Math.round(ms))
  if (whole < 1000) return `${whole} ms`
  return whole < 9950 ? `${formatNumber(whole / 1000)} s` : formatDuration(whole / 1000)
}
