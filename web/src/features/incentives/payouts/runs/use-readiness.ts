import { contract } from '@holdfast/contract'
import { useReply } from '../../../../lib/query.ts'
import { type AskedPeriod, standingOf } from './readiness-words.ts'

/** Changes find their way into pay within seconds; while something waits, it is asked again. */
const WHILE_DAYS_WAIT = 3_000

/** What stands in the way of a period; of another period's answer nothing is shown. */
export function useReadiness(asked: AskedPeriod | null) {
  const { data, error, refetch, isPlaceholderData } = useReply(
    contract.payoutRuns.readiness,
    asked ?? { ventureId: '', periodStart: '', periodEnd: '' },
    {
      when: asked !== null,
      every: (reply) => reply !== undefined && standingOf(reply).is === 'pending' && WHILE_DAYS_WAIT,
    },
  )
  const reply = asked === null || isPlaceholderData ? undefined : data
  return { reply, standing: reply ? standingOf(reply) : null, error, retry: () => void refetch() }
}
