import { useEffect, useState } from 'react'

/** The moment in milliseconds, each second anew while `running`; for what counts before one's eyes. */
export function useNow(running = true): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!running) return
    setNow(Date.now())
    const tick = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(tick)
  }, [running])
  return now
}
