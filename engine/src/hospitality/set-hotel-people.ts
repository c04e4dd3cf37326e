import { type Day, type Decision, refuse, touched, unchanged } from '../kernel/index.ts'
import { refuseVoided } from './amend-hotel.ts'
import type { Hotel } from './hotel.ts'
import { type HotelPerson, PEOPLE_CHANGED, type PeopleChanged } from './hotel-events.ts'

/**
 * Who answers for a hotel, whole. Refuses `hotel.voided`, `hotel_person.days_order` and `hotel_person.overlaps`, each
 * with the `field`. `nights` are the days of which the hotel has figures: named are those on which somebody begins or
 * ceases to answer for it.
 */
export function setHotelPeople(
  hotel: Hotel,
  before: readonly HotelPerson[],
  after: readonly HotelPerson[],
  nights: readonly Day[],
): Decision<Hotel, PeopleChanged> {
  refuseVoided(hotel)
  for (const [at, person] of after.entries()) checkDays(person, at)
  const sorted = after.toSorted(byPersonAndDay)
  for (const [at, person] of sorted.entries()) checkOverlap(person, sorted[at + 1])
  const [gone, come] = [without(before, after), without(after, before)]
  if (gone.length === 0 && come.length === 0) return unchanged(hotel)
  const days = nights.filter((day) => !isSame(answering(before, day), answering(after, day)))
  const event: PeopleChanged = {
    type: PEOPLE_CHANGED,
    subjectId: hotel.id,
    days: touched(...days),
    facts: { name: hotel.name, before, after: sorted },
  }
  return { next: { ...hotel, version: hotel.version + 1 }, events: [event] }
}

/** Whether somebody answers for the hotel on a day; both ends count. */
export function answersOn({ startsOn, endsOn }: Pick<HotelPerson, 'startsOn' | 'endsOn'>, day: Day): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn)
}

function checkDays({ startsOn, endsOn }: HotelPerson, at: number): void {
  if (endsOn !== null && endsOn < startsOn)
    refuse('refused', 'hotel_person.days_order', 'The last day comes before the first.', {
      field: `people.${at}.endsOn`,
    })
}

function checkOverlap(person: HotelPerson, next: HotelPerson | undefined): void {
  if (next?.userId === person.userId && (person.endsOn === null || next.startsOn <= person.endsOn))
    refuse(
      'refused',
      'hotel_person.overlaps',
      `The same person answers for the hotel twice on ${next.startsOn}. End the first before the second begins.`,
      { field: 'people', userId: person.userId },
    )
}

function byPersonAndDay(one: HotelPerson, other: HotelPerson): number {
  return one.userId.localeCompare(other.userId) || one.startsOn.localeCompare(other.startsOn)
}

function without(people: readonly HotelPerson[], others: readonly HotelPerson[]): readonly HotelPerson[] {
  const known = new Set(others.map(textOf))
  return people.filter((person) => !known.has(textOf(person)))
}

function answering(people: readonly HotelPerson[], day: Day): readonly string[] {
  return people.filter((person) => answersOn(person, day)).map(({ userId }) => userId)
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((userId) => others.includes(userId))
}

function textOf({ userId, startsOn, endsOn }: HotelPerson): string {
  return `${userId} ${startsOn} ${endsOn}`
}
