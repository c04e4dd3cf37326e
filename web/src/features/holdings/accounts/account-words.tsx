import type { BankAccountRow } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'

/** "•••• 3000": all of a number that anybody sees. */
export const maskedNumber = (end: string): string => `•••• ${end}`

export const NO_BALANCE = 'No balance was recorded yet'

/** Of which day the balance is, and whether it is too old to trust. */
export function BalanceAge({ latest }: Pick<BankAccountRow, 'latest'>) {
  if (latest === null) return <NoData dash reason={NO_BALANCE} />
  const { day, ageDays, isStale } = latest
  return isStale ? (
    <State plain kind="late">
      {`Stale, ${counted(ageDays, 'day')}`}
    </State>
  ) : (
    formatDay(day, 'brief')
  )
}
