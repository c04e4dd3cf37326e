import { contract } from '@holdfast/contract'
import { useEffect } from 'react'
import { useCommand } from '../../../lib/use-command.ts'

/** While the page is in sight, the person is here: far more often than the half hour after which a visit is a new one. */
const EVERY = 5 * 60_000

/** Keeps that the person looks at their day, and says when that is known; `read` tells that the news were read. */
export function useVisit(ventureId: string | undefined) {
  const { mutate, isSuccess, isError } = useCommand(contract.myDay.visitMyDay, { refreshes: [contract.myDay.myNews] })
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') mutate({ ventureId })
    }
    look()
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [ventureId, mutate])
  return { isKept: isSuccess || isError, read: (readUpTo: string) => mutate({ ventureId, readUpTo }) }
}
