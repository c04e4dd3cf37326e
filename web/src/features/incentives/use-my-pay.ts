import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { usePayAddress } from './use-pay-address.ts'

/** Pay follows the work within a second; a period that is over changes only when somebody corrects it. */
const EVERY = 5000
const EVERY_OF_THE_PAST = 60_000

export const payEvery = (isRunning: boolean): number => (isRunning ? EVERY : EVERY_OF_THE_PAST)

/** One's own pay of the period in the address; another period's amounts never stand under this one's name. */
export function useMyPay(ventureId: string | undefined) {
  const { span, isRunning } = usePayAddress()
  const asked = { from: span.from, to: span.to, ...(ventureId && { ventureId }) }
  const { data, error, refetch, isPlaceholderData } = useReply(contract.incentives.myPay, asked, {
    every: payEvery(isRunning),
  })
  return { reply: isPlaceholderData ? undefined : data, error, refetch }
}
