import type { OwnNumber } from '@holdfast/contract'
import { METRICS, type Metric } from '@holdfast/engine/incentives'
import {
  type Day,
  divide,
  isZero,
  minorDigits,
  rational,
  toDecimal,
  toText,
  type VentureId,
} from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'

type Row = {
  readonly metricKey: string
  readonly numerator: string
  readonly denominator: string | null
  readonly rowCount: number
  readonly unmeasured: number
}
type OfDay = { readonly userId: string; readonly day: Day }

/** What somebody did on a day, as pay counts it; the reports themselves are no news in a report. */
export async function ownNumbers(
  db: Reads,
  venture: Pick<CallerVenture, 'id' | 'currency'>,
  { userId, day }: OfDay,
): Promise<OwnNumber[]> {
  const rows = await measuresOf(db, venture.id, { userId, day })
  const byKey = new Map(rows.map((row) => [row.metricKey, row]))
  return METRICS.flatMap((metric) => {
    const row = byKey.get(metric.key)
    return row === undefined || metric.source === 'eod' ? [] : [numberOf(row, metric, venture.currency)]
  })
}

function numberOf(row: Row, metric: Metric, ventureCurrency: string): OwnNumber {
  const format = metric.dividesMoney ? 'money' : metric.kind
  const currency = format === 'money' ? ventureCurrency : null
  const label = `${metric.label.charAt(0).toUpperCase()}${metric.label.slice(1)}`
  return { metric: metric.key, label, format, currency, value: figureOf(row, metric, currency) }
}

const RATIO_DIGITS = 6

/** null where no record has the measure, and of a ratio that divides by nothing. */
function figureOf({ numerator, denominator, rowCount, unmeasured }: Row, { kind }: Metric, currency: string | null) {
  if (rowCount > 0 && rowCount === unmeasured) return null
  const digits = currency === null ? null : minorDigits(currency)
  if (kind !== 'ratio') return digits === null ? toText(rational(numerator)) : toDecimal(rational(numerator), digits)
  const below = rational(denominator ?? '0')
  return isZero(below) ? null : toDecimal(divide(rational(numerator), below), digits ?? RATIO_DIGITS)
}

async function measuresOf(db: Reads, ventureId: VentureId, { userId, day }: OfDay): Promise<readonly Row[]> {
  const found = await sql<Row>`
    select f.metric_key as "metricKey", f.numerator::text, f.denominator::text, f.row_count as "rowCount", f.unmeasured
    from incentives.metric_day_facts f
    where f.venture_id = ${ventureId} and f.user_id = ${userId}::uuid and f.work_day = ${day}::date`.execute(db)
  return found.rows
}
