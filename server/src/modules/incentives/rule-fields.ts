import { Refusal } from '@holdfast/engine/kernel'

/** A refusal of a rule, with its field named from the top of the request: `rules.0.config.targetValue`. */
export function namingField<T>(place: string, check: () => T): T {
  try {
    return check()
  } catch (error) {
    const field = error instanceof Refusal ? error.facts['field'] : undefined
    if (!(error instanceof Refusal) || typeof field !== 'string') throw error
    const path = `${place}.${field.replace(/\[(\d+)\]/g, '.$1')}`
    throw new Refusal(error.kind, error.code, error.message, { ...error.facts, field: path })
  }
}
