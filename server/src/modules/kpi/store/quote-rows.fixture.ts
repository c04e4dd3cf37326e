import fc from 'fast-check'
import type { Stage } from '../../../testing/stage.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { DAYS } from './freight-rows.fixture.ts'

const anyQuote = fc.record({
  currency: fc.constantFrom('USD', 'INR'),
  created_on: fc.constantFrom(...DAYS),
  sent_on: fc.option(fc.constantFrom(...DAYS), { nil: null }),
  is_test: fc.nat(9).map((n) => n === 0),
  voided_at: fc.nat(9).map((n) => (n === 0 ? '2026-06-18T00:00:00.000Z' : null)),
})
type AnyQuote = typeof anyQuote extends fc.Arbitrary<infer Q> ? Q : never
export type QuoteRows = readonly AnyQuote[]

export function generateQuotes({ seed, quotes }: { readonly seed: number; readonly quotes: number }): QuoteRows {
  return fc.sample(anyQuote, { seed, numRuns: quotes })
}

export async function insertQuotes(stage: Stage, rows: QuoteRows): Promise<void> {
  await stage.sql(
    `insert into freight.quotes (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
       destination_state, equipment, currency, price_minor, valid_until, requested_at, created_at, created_on, sent_at,
       sent_on, is_test, voided_at, void_reason)
     select $2, 'Q' || n, case when sent_on is null then 'DRAFT' else 'SENT' end, $3, 'Dallas', 'TX', 'Atlanta', 'GA', 'VAN',
       currency, 250000, now(), now(), created_on, created_on, sent_on, sent_on, is_test, voided_at,
       case when voided_at is not null then 'Entered twice' end
     from rows from (jsonb_to_recordset($1::jsonb)
       as (currency text, created_on date, sent_on date, is_test boolean, voided_at timestamptz)) with ordinality
       as q (currency, created_on, sent_on, is_test, voided_at, n)`,
    [JSON.stringify(rows), VENTURES.northline.id, CUSTOMERS.cordova.id],
  )
}
