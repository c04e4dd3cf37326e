import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { currency, day, decimal } from './values.ts'

const FxRate = z
  .strictObject({
    from: currency,
    to: currency,
    day,
    /** How much of `to` one unit of `from` is worth. */
    rate: decimal,
    source: z.string(),
  })
  .meta({ id: 'FxRate' })

export const fx = {
  listFxRates: endpoint({
    method: 'GET',
    path: '/fx/rates',
    permission: 'kpi.read',
    summary:
      'Rates of one direction up to a day, newest first, and the one that converts on that day: the latest, at most seven days old.',
    query: z.strictObject({ from: currency, to: currency, day: day.optional() }),
    reply: z.strictObject({ items: z.array(FxRate), inForce: FxRate.nullable() }),
    errors: [],
  }),
}
export type FxRate = z.output<typeof FxRate>
