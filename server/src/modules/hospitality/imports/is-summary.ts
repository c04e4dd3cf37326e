/** Rows that sum up others: "Total", "Grand total", "Month to date", "Average", where a date or a name would stand. */
export function isSummaryRow(cells: Readonly<Record<string, string>>): boolean {
  return (
    SUMMED.test(cells['day'] ?? '') || TOTAL.test(cells['property'] ?? '') || ALL_TOTAL.test(cells['roomClass'] ?? '')
  )
}

/** What stands for every room class at once. A row of it sums up the others of its night, and is the night where there are none. */
export function isOfAllClasses(roomClass: string): boolean {
  return ALL_CLASSES.test(roomClass)
}

const SUMMED =
  /^(?:(?:grand|sub|month|monthly|year|period|report|hotel|property|house|overall)[\s-]*)?(?:totals?|sums?|averages?|avg|mean|mtd|ytd|to[\s-]date)\b/i
// A hotel may be called Total Inn.
const TOTAL = /^(?:(?:grand|sub)[\s-]*)?totals?:?$/i
const ALL_TOTAL =
  /^(?:grand|(?:(?:grand|sub|hotel|property|house|overall|report|all)[\s-]*)*(?:totals?|sums?)(?:[\s-]*(?:hotel|property|house|rooms?|class\w*))?):?$/i
const ALL_CLASSES =
  /^(?:\*|hotel|property|overall|(?:the )?(?:whole|entire) (?:hotel|property|house)|all(?:[\s-]*(?:rooms?|room[\s-]*(?:class|type|categor)\w*|class\w*|types?|categor\w*))?):?$/i
