import { isDecimal, type Rational, rational, refuse } from '../kernel/index.ts'

/** Refuses a rule: `rule.<reason>`, with the field to change in the facts. */
export function refuseRule(field: string, reason: string, sentence: string): never {
  return refuse('refused', `rule.${reason}`, sentence, { field })
}

/** A decimal of the rule that must be there, exactly. `field` is its path, such as "config.targetValue". */
export function requiredDecimal(field: string, value: unknown): Rational {
  if (value === undefined || value === null || value === '')
    refuseRule(field, `${lastWord(field)}_missing`, `The rule has no ${field}. Give it as a decimal such as "12.5".`)
  if (typeof value !== 'string' || !isDecimal(value))
    refuseRule(field, `${lastWord(field)}_malformed`, `${field} is not a decimal. Write it like "12.5".`)
  return rational(value)
}

/** The one of `choices` that was written, or a refusal that lists them. */
export function requiredChoice<T extends string>(field: string, value: unknown, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value)
  return (
    chosen ??
    refuseRule(field, `${lastWord(field)}_unknown`, `${field} is not known. Choose one of ${choices.join(', ')}.`)
  )
}

/** The decimal where there is one, null where the rule has none. */
export function optionalDecimal(field: string, value: unknown): Rational | null {
  return value === undefined ? null : requiredDecimal(field, value)
}

/** True only where true was written; refuses what is neither true nor false. */
export function optionalFlag(field: string, value: unknown): boolean {
  if (value !== undefined && typeof value !== 'boolean')
    refuseRule(field, `${lastWord(field)}_malformed`, `${field} is neither true nor false. Write one of them.`)
  return value === true
}

/** Refuses settings that the calculation type would silently ignore. */
export function onlyKnownConfig(config: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  onlyKnownFields('config', config, known)
}

export function onlyKnownFields(field: string, written: object, known: readonly string[]): void {
  const stray = Object.keys(written).find((key) => !known.includes(key))
  if (stray !== undefined)
    refuseRule(`${field}.${stray}`, 'config_unknown', `This calculation does not use ${field}.${stray}. Take it out.`)
}

/** Refuses a rate on a calculation that has none of its own. */
export function refuseRate(rate: string | undefined, calculation: string): void {
  if (rate !== undefined)
    refuseRule('rate', 'rate_unused', `${calculation} has no rate. Take the rate out, or choose another calculation.`)
}

/** "config.targetValue" → "target_value", "config.equipment[0]" → "equipment" */
function lastWord(field: string): string {
  const last = field.slice(field.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '')
  return last.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
