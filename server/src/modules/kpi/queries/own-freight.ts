import type { CreditRole } from '@holdfast/engine/freight'
import { isZero, rational, subtract, toText } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { sumsOf } from '../store/figure-table.ts'
import { freightArea } from '../store/freight-area.ts'
import { freightCredited } from '../store/freight-credited.ts'
import { askedDays, type Range } from './asked-days.ts'
import { billedSums, freightRow } from './dashboard/freight-row.ts'
import { figureRows } from './figure-rows.ts'
import { knownDays } from './known-days.ts'

type Sums = Parameters<typeof billedSums>[0] & { readonly share: string }

/**
 * By figure of the catalogue of targets, what the caller's shares of billed loads come to in one role and in the venture's
 * own currency. A figure that shares do not say is left out; null: of no load is it known.
 */
export async function ownFreight(
  db: Reads,
  caller: Caller,
  range: Range & { readonly role: CreditRole },
): Promise<Readonly<Record<string, string | null>>> {
  const known = await knownDays(db, freightArea, askedDays(caller, range))
  const mine = sql`f.user_id = ${personOf(caller)} and f.role = ${range.role} and f.currency = ${known.venture.currency}`
  const { rows } = await sql<Sums>`
    select ${sumsOf(freightCredited.columns, 'f', 'numeric')} from (${figureRows(freightCredited, known, mine)}) f
    having count(*) > 0`.execute(db)
  const [sums] = rows
  if (sums === undefined)
    return { delivered: '0', revenueMinor: '0', marginMinor: '0', marginPct: null, revenuePerMile: null }
  const { revenueMinor, marginMinor, marginPct, revenuePerMile } = freightRow(billedSums(sums), known.venture.currency)
  const isCostKnown = !isZero(subtract(rational(sums.billed), rational(sums.unknown_cost)))
  return {
    delivered: toText(rational(sums.share)),
    revenueMinor: String(revenueMinor),
    marginMinor: isCostKnown ? String(marginMinor) : null,
    marginPct,
    revenuePerMile,
  }
}
