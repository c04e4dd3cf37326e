/** Rows that sum up others: "Total", "Grand total", "Month to date", "Average", where a date or a name would stand. */
export function isSummaryRow(cells: Readonly<Record<string, string>>): boolean {
  return SUMMED.test(cells['day'] ?? '') || TOTAL.test(cells['property'] ?? '') || TOTAL.test(cells['roomClass'] ?? '')
}

const SUMMED =
  /^(?:(?:grand|sub|month|monthly|year|period|report)[\s-]*)?(?:totals?|sums?|averages?|avg|mean|mtd|ytd|to[\s-]date)\b/i
// A hotel may be called Total Inn.
const TOTAL = /^(?:(?:grand|sub)[\s-]*)?totals?:?$/i
