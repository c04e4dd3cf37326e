import { addDays, type Day, daysBetween } from '@holdfast/engine/kernel'

export type Span = { readonly from: Day; readonly to: Day }
export type Compare = 'previous' | 'lastYear' | 'none'

/**
 * What a range is compared with: as many days right before it, or the same days of the year before, in which 29 February
 * is the 28th.
 */
export function comparedRange(compare: Compare, { from, to }: Span): Span | null {
  switch (compare) {
    case 'previous':
      return { from: addDays(from, -(daysBetween(from, to) + 1)), to: addDays(from, -1) }
    case 'lastYear':
      return { from: yearBefore(from), to: yearBefore(to) }
    case 'none':
      return null
  }
}

function yearBefore(day: Day): Day {
  return Temporal.PlainDate.from(day).subtract({ years: 1 }).toString()
}
