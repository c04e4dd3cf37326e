import { contract } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../../lib/api.ts'
import { asProblem, type ProblemError } from '../../../../lib/problem-error.ts'
import type { AskedPeriod } from './readiness-words.ts'

interface Going {
  readonly done: number
  readonly of: number
  readonly day: string
}

/** Days are committed one by one, since each is a piece of work of its own; leaving the page stops after the one in hand. */
export function useCommitDays({ ventureId }: AskedPeriod) {
  const client = useQueryClient()
  const [going, setGoing] = useState<Going | null>(null)
  const [error, setError] = useState<ProblemError | null>(null)
  const stopped = useRef(false)
  useEffect(() => {
    stopped.current = false
    return () => {
      stopped.current = true
    }
  }, [])
  const start = async (days: readonly string[]) => {
    stopped.current = false
    setError(null)
    try {
      for (const [done, day] of days.entries()) {
        if (stopped.current) break
        setGoing({ done, of: days.length, day })
        await call(contract.incentives.commitDay, { ventureId, date: day })
      }
    } catch (refused) {
      setError(asProblem(refused))
    }
    await client.invalidateQueries({ queryKey: [contract.payoutRuns.readiness.path] })
    setGoing(null)
  }
  const stop = () => {
    stopped.current = true
  }
  return { going, error, start, stop }
}
