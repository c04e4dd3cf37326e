import type { History, Person } from './history.ts'

export type Member = { readonly id: string; readonly jobRole: string | null }

/** Everybody below the payee on a day, found from the top down; who is no member that day is in no chain. */
export function teamOn(people: readonly Person[], payee: string, day: string): readonly Member[] {
  const members = people.flatMap((person) => {
    const held = membershipOn(person, day)
    return held === undefined ? [] : [{ id: person.id, jobRole: held.jobRole, reportsTo: held.reportsTo }]
  })
  const below = new Map<string, Member>()
  const open = [payee]
  for (const above of open) {
    for (const { id, jobRole, reportsTo } of members) {
      if (reportsTo !== above || id === payee || below.has(id)) continue
      below.set(id, { id, jobRole })
      open.push(id)
    }
  }
  return [...below.values()]
}

function membershipOn({ memberships, deactivatedOn }: History['people'][number], day: string) {
  const isActive = typeof deactivatedOn !== 'string' || day <= deactivatedOn
  return memberships.find(({ from, to }) => isActive && from <= day && (to ?? day) >= day)
}
