import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'

const SUNDAY = 0

/** On which weekday the venture's weeks begin and on which it works; both stand for its lifetime, once facts exist. */
export function useVentureCalendar(id: string) {
  const { data, isPending } = useReply(contract.ventures.getVenture, { id })
  return {
    weekStart: data?.weekStart ?? SUNDAY,
    /** undefined: not known yet. */
    workingWeekdays: data?.workingWeekdays,
    isPending,
  }
}
