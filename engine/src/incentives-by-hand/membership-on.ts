import type { Membership, PayInput } from './pay-input.ts'

/** A person's membership on a day, its last day and the day of a deactivation included (domain.md §1). */
export const membershipOn = (input: PayInput, personId: string, day: string): Membership | null => {
  const person = input.people.find((one) => one.id === personId)
  if (person === undefined) return null
  if (typeof person.deactivatedOn === 'string' && day > person.deactivatedOn) return null
  return person.memberships.find((one) => one.from <= day && (one.to === null || day <= one.to)) ?? null
}
