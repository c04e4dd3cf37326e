import { useEffect, useState } from 'react'

const A_MINUTE = 60_000

/** The moment in milliseconds, each minute anew: as fine as boards and deadlines tell time. */
export function useMinute(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), A_MINUTE)
    return () => clearInterval(tick)
  }, [])
  return now
}
