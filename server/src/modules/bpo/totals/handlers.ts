import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { getTotals, totalsOfSeats } from './queries/get-totals.ts'
import { listTotals } from './queries/list-totals.ts'
import { upsertTotals } from './upsert-totals.ts'
import { voidTotals } from './void-totals.ts'

export const bpoTotalsHandlers: Handlers<typeof contract.bpoTotals> = {
  listDayTotals: { read: listTotals },
  upsertDayTotals: {
    write: async (tx, caller, input) => {
      const { ventureId, seats, ...counts } = await upsertTotals(tx, caller, input)
      return { ...counts, days: await totalsOfSeats(tx, caller, ventureId, seats) }
    },
  },
  voidDayTotals: { write: async (tx, caller, input) => getTotals(tx, caller, await voidTotals(tx, caller, input)) },
}
