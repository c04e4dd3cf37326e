/** What a channel knows of an alert, and what there is to know. */
export type Standing = {
  readonly tellings: number
  readonly isRecovered: boolean
  readonly told: number
  readonly isRecoveryTold: boolean
}

/**
 * What the channel is still to be told, in the order in which it happened; null: it knows all. That something is right
 * again is no news without what was wrong, and a reminder is none once it is right.
 */
export function owedTelling({
  tellings,
  isRecovered,
  told,
  isRecoveryTold,
}: Standing): 'OPENED' | 'REMINDED' | 'RECOVERED' | null {
  if (told === 0) return 'OPENED'
  if (isRecovered) return isRecoveryTold ? null : 'RECOVERED'
  return told < tellings ? 'REMINDED' : null
}
