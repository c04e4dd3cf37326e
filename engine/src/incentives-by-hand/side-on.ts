import { membershipOn } from './membership-on.ts'
import type { PayInput } from './pay-input.ts'

/** Whose work counts for a payee on a day: themselves, or everyone below them in that day's `reportsTo` tree. */
export const sideOn = (input: PayInput, payee: string, of: string, day: string): readonly string[] => {
  if (of === 'own') return [payee]
  if (of !== 'team') throw new Error(`of is own or team, not ${of}`)
  const others = input.people.map((person) => person.id).filter((id) => id !== payee)
  return others.filter((id) => isBelow(input, id, payee, day))
}

const isBelow = (input: PayInput, personId: string, payee: string, day: string): boolean => {
  const met = new Set<string>()
  let above = membershipOn(input, personId, day)?.reportsTo ?? null
  while (above !== null && !met.has(above)) {
    if (above === payee) return true
    met.add(above)
    above = membershipOn(input, above, day)?.reportsTo ?? null
  }
  return false
}
