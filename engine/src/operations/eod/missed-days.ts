import type { Day } from '../../kernel/index.ts'

/** Days in a row on which a report was owed and none was sent. */
export type Gap = { readonly firstDay: Day; readonly lastDay: Day }

/** A gap that was asked about; null: nobody has explained it yet. */
export type AskedGap = Gap & { readonly explainedAt: string | null }

export type Missing = {
  /** Days on which a report was owed, in order. */
  readonly due: readonly Day[]
  readonly sent: ReadonlySet<Day>
}

/** A gap to ask about, and one that is asked about already and becomes longer. */
export type GapChanges<G extends AskedGap> = {
  readonly begun: readonly Gap[]
  readonly grown: readonly { readonly gap: G; readonly lastDay: Day }[]
}

/**
 * What changes about the gaps of a person when the due days from `since` on are over; the earlier ones say what they follow.
 * A day that is in a gap already was asked about, whatever became of it. A missed day joins the gap of the due day before it
 * while nobody has explained that gap; otherwise it begins another, which is asked about anew (E-05).
 */
export function gapChanges<G extends AskedGap>(missing: Missing, since: Day, asked: readonly G[]): GapChanges<G> {
  const { due, sent } = missing
  const grown = new Map<G, Day>()
  const begun: Gap[] = []
  for (const [place, day] of due.entries()) {
    if (day < since || sent.has(day) || asked.some((gap) => includes(gap, day))) continue
    const before = due[place - 1]
    const open = asked.find(
      (gap) => gap.explainedAt === null && before !== undefined && includes(grownBy(gap, grown), before),
    )
    const last = begun.at(-1)
    if (before !== undefined && last?.lastDay === before) begun.splice(-1, 1, { ...last, lastDay: day })
    else if (open !== undefined && before !== undefined && !sent.has(before)) grown.set(open, day)
    else begun.push({ firstDay: day, lastDay: day })
  }
  return { begun, grown: [...grown].map(([gap, lastDay]) => ({ gap, lastDay })) }
}

function grownBy<G extends AskedGap>(gap: G, grown: ReadonlyMap<G, Day>): Gap {
  return { firstDay: gap.firstDay, lastDay: grown.get(gap) ?? gap.lastDay }
}

/** The days of a gap that still wait: owed, and not sent since. */
export function daysOfGap({ firstDay, lastDay }: Gap, { due, sent }: Missing): readonly Day[] {
  return due.filter((day) => firstDay <= day && day <= lastDay && !sent.has(day))
}

function includes({ firstDay, lastDay }: Gap, day: Day): boolean {
  return firstDay <= day && day <= lastDay
}
