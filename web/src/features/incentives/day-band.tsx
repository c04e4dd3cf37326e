import type { PayTrace } from '@holdfast/contract'
import { rational, subtract, toDecimal } from '@holdfast/engine/kernel'
import { formatDay } from '../../lib/format-time.ts'
import { SlabBand } from '../../ui/slab-band.tsx'
import { exactMoney, measureText } from './exact-text.ts'

/** Where the measure of the period stood before the day and after it; with the target, where there is one to reach. */
export function DayBand({ trace: { rule, toDate, before, line } }: { readonly trace: PayTrace }) {
  const metricKey = rule.config.metricKey ?? rule.metricKey
  const target = rule.config.targetValue
  const after = rule.config.metricKey ? toDate.metrics?.[rule.config.metricKey] : toDate.value
  const earlier = (rule.config.metricKey ? before?.metrics?.[rule.config.metricKey] : before?.value) ?? '0'
  if (after === null || after === undefined || !isDrawable(earlier, after)) return null
  if (before === null && target === undefined) return null
  const text = (value: string) => measureText(value, metricKey, rule.currency)
  const words = {
    before: `Before ${text(earlier)}`,
    added: `This day ${text(toDecimal(subtract(rational(after), rational(earlier)), 6))}`,
    toDate: `To date ${text(after)}`,
  }
  const bonus =
    rule.config.bonusAmount === undefined ? '' : `${exactMoney(rule.config.bonusAmount, rule.currency)} from `
  return (
    <SlabBand
      label={`${formatDay(line.day)}: ${words.before}, ${words.added}, ${words.toDate}`}
      slabs={target === undefined ? [] : [{ from: Number(target), label: `${bonus}${text(target)}` }]}
      before={Number(earlier)}
      after={Number(after)}
      max={Math.max(Number(after) * 1.2, Number(target ?? 0) * 1.5, 1)}
      words={words}
    />
  )
}

/** A bar shows what grew; a day that took something back is told by its parts alone. */
function isDrawable(before: string, after: string): boolean {
  if (before.includes('/') || after.includes('/')) return false
  return Number(before) >= 0 && Number(after) >= Number(before)
}
