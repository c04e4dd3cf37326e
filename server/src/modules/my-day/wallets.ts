import type { MyDay } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import type { CallerVenture } from '../../platform/caller.ts'
import type { PayDay } from '../incentives/index.ts'
import { lastDays, monthSoFar } from './own-days.ts'

type Wallet = MyDay['pay'][number]

/** A person's pay by venture and currency; none where nothing was earned in the month or the last days. */
export function walletsOf(ventures: readonly CallerVenture[], payDays: readonly PayDay[]): Wallet[] {
  return ventures.flatMap((venture) => {
    const own = payDays.filter((each) => each.ventureId === venture.id && each.day <= venture.today)
    const byCurrency = Map.groupBy(own, (each) => each.currency)
    return [...byCurrency]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, days]) => walletOf(venture, currency, days))
  })
}

function walletOf(venture: CallerVenture, currency: string, payDays: readonly PayDay[]): Wallet {
  const amounts = new Map<Day, number>(payDays.map((each) => [each.day, each.amountMinor]))
  const ofMonth = payDays.filter((each) => each.day >= monthSoFar(venture).from)
  return {
    ventureId: venture.id,
    ventureName: venture.name,
    currency,
    todayMinor: amounts.get(venture.today) ?? 0,
    yesterdayMinor: amounts.get(addDays(venture.today, -1)) ?? null,
    days: lastDays(venture).map((day) => ({ day, amountMinor: amounts.get(day) ?? null })),
    monthMinor: ofMonth.reduce((sum, each) => sum + each.amountMinor, 0),
  }
}
