import { FACTORS, FALL_OFF_WEIGHT, MOST_LOADS, POINTS, RECENCY_DAYS } from '@holdfast/engine/freight'
import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

/**
 * The points of a row `e` of evidence for what is known without a look at what the carrier delivered altogether: the points
 * that the engine gives in each case, looked up, each factor once. That both give every carrier the same is tested.
 */
export const POINTS_AT_HAND: Sql = sql.join(
  [
    lookUp(POINTS.preferredLane, cases('exact', 'origin', 'destination')),
    lookUp(POINTS.laneHistory, sql`${most('e.cities')} * ${sql.lit(MOST_LOADS + 1)} + ${most('e.states - e.cities')}`),
    lookUp(POINTS.customerHistory, most('e.customer')),
    lookUp(POINTS.rating, sql`coalesce(e.rating, 0)`),
  ],
  sql` + `,
)

/** The points of the other factors; together they are the score. */
export const POINTS_OF_RECORD: Sql = sql.join(
  [
    lookUp(POINTS.equipment, cases('names_it', 'names_any', 'drove_it')),
    lookUp(POINTS.recency, sql`e.recency`),
    partOf(FACTORS.on_time, sql`e.met`, sql`e.measured`),
    partOf(
      FACTORS.fall_offs,
      sql`greatest(0, e.delivered + e.fell_off - ${sql.lit(FALL_OFF_WEIGHT)} * (e.fell_off + e.fell_off_badly))`,
      sql`(e.delivered + e.fell_off)`,
    ),
  ],
  sql` + `,
)
/** More than these nobody gets for it. */
export const MOST_OF_RECORD = FACTORS.equipment + FACTORS.recency + FACTORS.on_time + FACTORS.fall_offs

/** The place of a last day among RECENCY_DAYS, counted from 0; behind the last of them: longer ago, or never. */
export function recencyOf(lastOn: Sql, today: string): Sql {
  const ends = `{${RECENCY_DAYS.map((days) => days + 1).join()}}`
  return sql`coalesce(width_bucket(${today}::date - ${lastOn}, ${sql.lit(ends)}::int[]), ${sql.lit(RECENCY_DAYS.length)})`
}

function lookUp(points: readonly number[], place: Sql): Sql {
  return sql`(${sql.lit(`{${points.join()}}`)}::int[])[1 + ${place}]`
}

function cases(first: string, second: string, third: string): Sql {
  const [a, b, c] = [first, second, third].map((name) => sql.ref(`e.${name}`))
  return sql`4 * ${a}::int + 2 * ${b}::int + ${c}::int`
}

function most(loads: string): Sql {
  return sql`least(${sql.raw(loads)}, ${sql.lit(MOST_LOADS)})`
}

/** Half a point is one; of nothing it is half of all. */
function partOf(points: number, part: Sql, whole: Sql): Sql {
  const all = sql.lit(points)
  return sql`case when ${whole} = 0 then ${all} / 2 else (2 * ${all} * ${part} + ${whole}) / (2 * ${whole}) end`
}
