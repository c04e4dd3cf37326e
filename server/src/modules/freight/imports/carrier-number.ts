const KIND = /^(?:mc|us\s*dot|dot)(?![a-z])[\s#:.-]*/i
const BETWEEN = /[\s.,-]/g

/**
 * An MC or DOT number as it is kept: "MC-884120", "MC884120", "884 120" and "00884120" are 884120. What is no number
 * stays as it is written, without what says of which kind it is; null: nothing is left.
 */
export function carrierNumber(text: string | null): string | null {
  if (text === null) return null
  const written = text.trim().replace(KIND, '')
  const digits = written.replace(BETWEEN, '')
  if (!/^\d+$/.test(digits)) return written === '' ? null : written
  return digits.replace(/^0+(?=\d)/, '')
}
