import type { MyDay } from '@holdfast/contract'
import type { Caller, CallerVenture } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { myPayDays } from '../../incentives/index.ts'
import { lastDays, monthSoFar } from '../own-days.ts'
import { walletsOf } from '../wallets.ts'

export async function myPay(db: Reads, caller: Caller, ventures: readonly CallerVenture[]): Promise<MyDay['pay']> {
  const days = ventures.flatMap((venture) => [...lastDays(venture), monthSoFar(venture).from]).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return []
  return walletsOf(ventures, await myPayDays(db, caller, from, to))
}
