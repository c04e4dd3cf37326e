import type { VenturePerson } from '@holdfast/contract'

export interface Branch {
  readonly person: VenturePerson
  readonly reports: readonly Branch[]
  /** All below, however far. */
  readonly below: number
}

/** Who leads most stands first. Who reports to nobody of the list stands on top, also when their superior is not among them on this day. */
export function branchesOf(people: readonly VenturePerson[]): readonly Branch[] {
  const here = new Set(people.map(({ id }) => id))
  const tops = people.filter(({ reportsTo }) => reportsTo === null || !here.has(reportsTo.id))
  return grow(tops, people)
}

function grow(level: readonly VenturePerson[], people: readonly VenturePerson[]): readonly Branch[] {
  return level
    .map((person) => {
      const reports = grow(
        people.filter(({ reportsTo }) => reportsTo?.id === person.id),
        people,
      )
      return { person, reports, below: reports.reduce((sum, { below }) => sum + below + 1, 0) }
    })
    .sort((a, b) => b.below - a.below)
}

export interface Seen {
  readonly branch: Branch
  /** From 1. */
  readonly level: number
}

/** The tree as it is drawn, line by line, without what is closed. */
export const inSight = (branches: readonly Branch[], closed: ReadonlySet<string>, level = 1): readonly Seen[] =>
  branches.flatMap((branch) => [
    { branch, level },
    ...(closed.has(branch.person.id) ? [] : inSight(branch.reports, closed, level + 1)),
  ])
