import { freeKey } from './make-rule.ts'

/**
 * How the key of a rule follows its name; null for a rule that is stored, for its values run on under its key. Neither
 * another rule's key is given nor a stored one, even of a rule that was taken out: its values would run on in the new one.
 */
export function keyFor(
  ruleKey: string,
  others: readonly string[],
  stored: readonly string[],
): ((name: string) => string) | null {
  return stored.includes(ruleKey) ? null : (name) => freeKey(name, [...others, ...stored])
}
