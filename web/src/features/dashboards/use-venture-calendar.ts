import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'

const SUNDAY = 0

/** On which weekday the venture's weeks begin; it stands for its lifetime, once facts exist. */
export function useVentureCalendar(id: string) {
  const { data, isPending } = useReply(contract.ventures.getVenture, { id })
  return { weekStart: data?.weekStart ?? SUNDAY, isPending }
}
