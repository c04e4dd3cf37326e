import { Refusal } from '@holdfast/engine/kernel'
import { refusalOf } from '../../db/sqlstate.ts'

/** What the schema keeps from being written: it would again. */
const KEPT_BY_SCHEMA: ReadonlySet<string> = new Set(['record.exists', 'record.rule_broken'])

/** Another try can help against a busy record or a database that is away, and not against a rule, of ours or of the schema. */
export function isHealable(error: unknown): boolean {
  const refusal = error instanceof Refusal ? error : refusalOf(error)
  if (refusal === null || refusal.kind === 'unavailable') return true
  return refusal.kind === 'conflict' && !KEPT_BY_SCHEMA.has(refusal.code)
}

/** Refusals are written for people; anything else is ours and stays in the log. */
export function sentenceOf(error: unknown): string {
  return error instanceof Refusal ? error.message : 'Something broke on our side.'
}
