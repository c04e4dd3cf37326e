import { Refusal } from '@holdfast/engine/kernel'

/** Another try can help against a busy record or a database that is away, and not against a rule. */
export function isHealable(error: unknown): boolean {
  return !(error instanceof Refusal) || error.kind === 'conflict' || error.kind === 'unavailable'
}

/** Refusals are written for people; anything else is ours and stays in the log. */
export function sentenceOf(error: unknown): string {
  return error instanceof Refusal ? error.message : 'Something broke on our side.'
}
