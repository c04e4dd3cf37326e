import type { PayWallet } from '@holdfast/contract'
import { findMetric, NOTHING_WORDS } from '@holdfast/engine/incentives'
import { formatDay } from '../../lib/format-time.ts'

export type Zero = NonNullable<PayWallet['rules'][number]['zero']>

interface Asked {
  /** Today lies in the period: what is not reached may still be. */
  readonly isRunning: boolean
  /** What the rule measures, where it is known. */
  readonly metricKey?: string | undefined
}

/** Why there is nothing, as a sentence; a rule that begins or ended says when. */
export function zeroWords({ reason, day }: Zero, { isRunning, metricKey }: Asked): string {
  if (reason === 'rule_later' && day !== null) return `The rule begins on ${formatDay(day, 'year')}.`
  if (reason === 'rule_over' && day !== null) return `The rule ended on ${formatDay(day, 'year')}.`
  const metric = metricKey === undefined ? undefined : findMetric(metricKey)
  const words = reason === 'nothing_done' && metric ? `No ${metric.label} yet.` : NOTHING_WORDS[reason]
  // The engine speaks of a period that runs.
  return isRunning ? words : words.replace(/ yet\.$/, '.')
}
