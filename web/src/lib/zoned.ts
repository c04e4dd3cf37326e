import { wallParts } from './format-time.ts'

/** An instant as a `datetime-local` field shows it in a zone: "2026-06-17T09:41". */
export function toWall(instant: string, zone: string): string {
  const at = wallParts(instant, zone)
  return `${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}`
}

/**
 * The instant at which a zone's clocks show `wall`. Of an hour that comes twice the first is meant; a time that
 * the change to summer skips moves on by the hour that is missing, as clocks do. Null for an unreadable wall time.
 */
export function fromWall(wall: string, zone: string): string | null {
  const minute = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(wall)?.[0]
  // An unreadable text must not reach Date.parse, which makes a guess at it.
  const asUtc = minute === undefined ? Number.NaN : Date.parse(`${minute}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const day = 86_400_000
  const before = asUtc - offset(asUtc - day, zone)
  const after = asUtc - offset(asUtc + day, zone)
  const hits = [Math.min(before, after), Math.max(before, after)].filter((at) => at + offset(at, zone) === asUtc)
  return new Date(hits[0] ?? before).toISOString()
}

function offset(at: number, zone: string): number {
  const wall = wallParts(new Date(at).toISOString(), zone)
  const shown = Date.parse(`${wall.year}-${wall.month}-${wall.day}T${wall.hour}:${wall.minute}:${wall.second}Z`)
  return shown - Math.floor(at / 1000) * 1000
}
