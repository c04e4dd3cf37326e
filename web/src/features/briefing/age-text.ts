/** How long ago something happened, in the largest unit: "41 m", "5 h", "3 days". Never below a minute. */
export function ageText(at: string, now: string): string {
  const minutes = Math.max(1, Math.floor((Date.parse(now) - Date.parse(at)) / 60_000))
  if (minutes < 60) return `${minutes} m`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours} h`
  const days = Math.floor(hours / 24)
  return days === 1 ? '1 day' : `${days} days`
}
