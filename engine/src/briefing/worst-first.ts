import { BRIEFING_SECTIONS, type BriefingItem, SEVERITIES } from './item.ts'

type Ordered = Pick<BriefingItem, 'section' | 'severity' | 'amount' | 'factDay' | 'key'>

/**
 * The order of a briefing: by section, by severity, then the largest amount first; amounts are compared only inside a
 * currency, and items without one come last. Then the older fact, then the key, so that two readings agree.
 */
export function worstFirst(a: Ordered, b: Ordered): number {
  return (
    BRIEFING_SECTIONS.indexOf(a.section) - BRIEFING_SECTIONS.indexOf(b.section) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byText(currencyOf(a), currencyOf(b)) ||
    (b.amount?.minor ?? 0) - (a.amount?.minor ?? 0) ||
    byText(a.factDay, b.factDay) ||
    byText(a.key, b.key)
  )
}

/** After every currency, for what has none. */
function currencyOf({ amount }: Ordered): string {
  return amount?.currency ?? '~'
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
