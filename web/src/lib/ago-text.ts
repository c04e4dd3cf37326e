/**
 * How far a moment lies from another, in the largest unit: "just now", "41 m ago", "5 h ago", "3 days ago"; of one to
 * come "in 41 m". Both are milliseconds.
 */
export function agoText(at: number, now: number): string {
  const distance = span(Math.abs(now - at))
  if (distance === null) return at > now ? 'in a moment' : 'just now'
  return at > now ? `in ${distance}` : `${distance} ago`
}

/** null below a minute. */
function span(ms: number): string | null {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return null
  if (minutes < 60) return `${minutes} m`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours} h`
  const days = Math.floor(hours / 24)
  return days === 1 ? '1 day' : `${days} days`
}
