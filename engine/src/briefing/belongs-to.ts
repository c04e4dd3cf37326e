import { type Day, daysBetween } from '../kernel/index.ts'

/**
 * Whether an item stands in the briefing of `day`: its fact is of that day or the day before; an open fire stays
 * until it is resolved or acknowledged (domain.md §7).
 */
export function belongsTo(day: Day, item: { readonly factDay: Day; readonly openFire: boolean }): boolean {
  const age = ageInDays(day, item.factDay)
  return age === 0 || age === 1 || (item.openFire && age > 1)
}

/** How many days before `day` the fact was; below 0 when it is later. */
export function ageInDays(day: Day, factDay: Day): number {
  return daysBetween(factDay, day)
}
