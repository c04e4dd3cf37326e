import { Refusal } from '@holdfast/engine/kernel'

/** A refusal of a rule, with its field named from the top of the request: `rules.0.config.targetValue`. */
export function namingField<T>(place: string, check: () => T): T {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof Refusal) || typeof error.facts['field'] !== 'string') throw error
    throw new Refusal(error.kind, error.code, error.message, { ...error.facts, field: pathOf(place, error) })
  }
}

/** Where in the request the refused field stands; the place itself when no field is named. */
export function pathOf(place: string, { facts }: Refusal): string {
  const field = facts['field']
  return typeof field === 'string' ? `${place}.${field.replace(/\[(\d+)\]/g, '.$1')}` : place
}
