/** 225 → "3:45", 3723 → "1:02:03": to the second, as a field shows it; null and what is no duration → "". */
export function clockText(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return ''
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

const CLOCK = /^(?:(?<hours>\d{1,2}):(?=\d{1,2}:))?(?<minutes>\d{1,4})(?::(?<seconds>[0-5]?\d))?$/
const UNITS = /^(?:(?<hours>\d+)\s*h)?\s*(?:(?<minutes>\d+)\s*m)?\s*(?:(?<seconds>\d+)\s*s)?$/

/** "3:45", "1:02:03", "3 m 45 s" or "2 h" → seconds; a bare number is minutes. "" and what is no duration → null. */
export function secondsOf(text: string): number | null {
  const words = text.trim().toLowerCase()
  if (words === '') return null
  const parts = CLOCK.exec(words)?.groups ?? UNITS.exec(words)?.groups
  if (!parts) return null
  const of = (unit: string) => Number(parts[unit] ?? 0)
  return of('hours') * 3600 + of('minutes') * 60 + of('seconds')
}
