import type { ProblemError } from '../../../lib/problem-error.ts'

export interface ImportDefect {
  /** Where in the file: "rules.0.config.slabs.1.from". */
  readonly path: string
  readonly message: string
}

/** Everything that is wrong with a file, as far as the server named it; a refusal of another kind names nothing. */
export function importDefects({ facts, errors }: Pick<ProblemError, 'facts' | 'errors'>): readonly ImportDefect[] {
  const told: unknown = facts['defects']
  const defects = Array.isArray(told) ? told.filter(isDefect) : []
  return defects.length > 0 ? defects.map(({ path, message }) => ({ path, message })) : errors
}

function isDefect(told: unknown): told is ImportDefect {
  if (typeof told !== 'object' || told === null) return false
  const { path, message } = told as Partial<ImportDefect>
  return typeof path === 'string' && typeof message === 'string'
}

/** "rules.0.config.slabs.1.from" → "Rule 1, slab 2, from": places counted as people count. */
export function placeName(path: string): string {
  const parts: string[] = []
  for (const step of path.split('.')) {
    const last = parts.at(-1)
    if (/^\d+$/.test(step) && last !== undefined)
      parts[parts.length - 1] = `${last.replace(/s$/, '')} ${Number(step) + 1}`
    else if (step !== 'config' && step !== '')
      parts.push(step.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`))
  }
  const name = parts.join(', ')
  return name === '' ? 'The file' : `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
