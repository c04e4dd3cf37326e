import type { Change } from './load-events.ts'

/** What differs in these fields, each with what stood before and after. Lanes are compared by their places. */
export function changesIn<Fields extends object>(
  before: Fields,
  after: Fields,
  fields: readonly (keyof Fields & string)[],
): Readonly<Record<string, Change>> {
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  return Object.fromEntries(changed.map((field) => [field, { before: before[field], after: after[field] }]))
}
