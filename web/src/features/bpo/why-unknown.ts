import type { Call } from '@holdfast/contract'

/** Why a measure of a call is not known: `what` begins the sentence, "The talk time". */
export function whyUnknown({ endedAt, direction, answered, connected }: Call, what: string): string {
  if (endedAt === null) return 'The call is still open'
  if (direction === 'INBOUND' && answered === false) return 'Nobody answered'
  if (direction === 'OUTBOUND' && connected === false) return 'Nobody was reached'
  return `${what} was not recorded`
}
