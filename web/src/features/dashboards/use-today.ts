import { useEffect, useState } from 'react'
import { dayIn } from '../../lib/format-time.ts'

/** The venture's business day, also over a midnight that passes while the page is open. */
export function useToday(zone: string): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date().toISOString()), 60_000)
    return () => clearInterval(tick)
  }, [])
  return dayIn(now, zone)
}
