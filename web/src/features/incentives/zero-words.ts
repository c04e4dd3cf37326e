import type { PayWallet } from '@holdfast/contract'
import { NOTHING_WORDS } from '@holdfast/engine/incentives'
import { formatDay } from '../../lib/format-time.ts'

export type Zero = NonNullable<PayWallet['rules'][number]['zero']>

/** Why there is nothing, as a sentence; a rule that begins or ended says when. */
export function zeroWords({ reason, day }: Zero): string {
  if (reason === 'rule_later' && day !== null) return `The rule begins on ${formatDay(day, 'year')}.`
  if (reason === 'rule_over' && day !== null) return `The rule ended on ${formatDay(day, 'year')}.`
  return NOTHING_WORDS[reason]
}
