import { type Day, type Instant, refuse } from '@holdfast/engine/kernel'
import { eachMonth, type Month, monthOf, monthsBetween } from '@holdfast/engine/saas'
import { sql } from 'kysely'
import { authorize, type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayReadFigures, requireTrade } from '../../policy.ts'
import { MONTHLY, SAAS_AREA, type SaasRows, saasFromFacts } from '../../store/saas-tables.ts'

const MOST_MONTHS = 36

export type SaasRange = { readonly ventureId: string; readonly from: Day; readonly to: Day }

/** The months of a range that have come. `rows` are those of all of them, where one is missing: counted from the facts. */
export type KnownMonths = {
  readonly venture: CallerVenture
  readonly months: readonly Month[]
  readonly missing: readonly Month[]
  readonly rows: SaasRows | null
  readonly now: Instant
}

/** Refuses `venture.wrong_type`, `range.reversed`, `range.too_long`. */
export async function knownMonths(db: Reads, caller: Caller, { ventureId, from, to }: SaasRange): Promise<KnownMonths> {
  requireTrade(caller, ventureId, 'saas')
  authorize(mayReadFigures(caller, ventureId, { self: false }), 'see the figures of this venture')
  checkRange(from, to)
  const venture = ventureOf(caller, ventureId)
  const last = monthOf(to < venture.today ? to : venture.today)
  const months = eachMonth(monthOf(from), last)
  const missing = await missingMonths(db, venture, months)
  const [first] = months
  const rows =
    missing.length > 0 && first !== undefined ? await saasFromFacts(db, venture.id, { from: first, to: last }) : null
  return { venture, months, missing, rows, now: caller.now }
}

function checkRange(from: Day, to: Day): void {
  if (to < from) refuse('refused', 'range.reversed', 'The last day lies before the first. Swap them.', { field: 'to' })
  if (monthsBetween(monthOf(from), monthOf(to)) >= MOST_MONTHS)
    refuse(
      'refused',
      'range.too_long',
      `Figures are shown for at most ${MOST_MONTHS} months at once. Choose a shorter range.`,
      { field: 'to' },
    )
}

/** Missing is a month that nobody computed, or whose rows are gone. */
async function missingMonths(db: Reads, venture: CallerVenture, months: readonly Month[]): Promise<readonly Month[]> {
  const { rows } = await sql<{ readonly month: Month }>`
    select m.month from unnest(${months}::date[]) as m (month)
    where not exists (
      select from kpi.computed_days c
      where c.venture_id = ${venture.id} and c.area = ${SAAS_AREA.name} and c.day = m.month and (c.is_empty or exists (
        select from ${sql.table(MONTHLY.table)} k where k.venture_id = ${venture.id} and k.month = m.month)))
    order by m.month`.execute(db)
  return rows.map(({ month }) => month)
}
