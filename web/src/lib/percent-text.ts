/** "0.025" → "2.5": a fraction as people write it in percent. What is no decimal stays as it was typed. */
export const asPercent = (fraction: string): string => shifted(fraction, 2)

/** "2.5" → "0.025". */
export const ofPercent = (percent: string): string => shifted(percent, -2)

/** Moves the point by text alone, so that no rate passes through a float. */
function shifted(text: string, places: number): string {
  const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', rest = ''] = parts
  const digits = `${whole}${rest}`
  const point = whole.length + places
  const padded = point < 1 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const after = padded.slice(at).replace(/0+$/, '')
  return `${sign}${padded.slice(0, at).replace(/^0+(?=\d)/, '')}${after && `.${after}`}`
}
