import { type Day, refuse } from '../kernel/index.ts'

const MOST_YEARS = 20

/** Refuses `….in_future` and `….too_old`: nobody keeps the balances of more than twenty years, so the year is mistyped. */
export function refuseOutside(what: 'balance' | 'valuation', day: Day, today: Day): void {
  if (day > today)
    refuse('refused', `${what}.in_future`, `${day} has not come yet. A ${what} is of today or a day before.`, { day })
  if (day < Temporal.PlainDate.from(today).subtract({ years: MOST_YEARS }).toString())
    refuse('refused', `${what}.too_old`, `${day} is more than ${MOST_YEARS} years ago. Check the year.`, { day })
}

/** Refuses `record.changed` with the `day` when somebody else changed it since it was seen. */
export function refuseUnlessSeen(
  standing: { readonly version: number } | null,
  { day, version }: { readonly day: Day; readonly version?: number | undefined },
): void {
  if (version === undefined || version === (standing?.version ?? 0)) return
  refuse('conflict', 'record.changed', `Somebody changed ${day} meanwhile. Look at it again before you save.`, {
    day,
    version: standing?.version ?? 0,
  })
}
