import type { Day } from '../../kernel/index.ts'
import type { ExamplePerson } from './example.ts'

export type TeamMember = { readonly id: string; readonly jobRole: string | null }

/** Who is on a side on a day, with the job roles they then have. */
export type SideOn = (day: Day) => readonly TeamMember[]

/** Everybody below the payee on a day, each once per job role, without the payee; members need a membership that day. */
export function teamOn(day: Day, payee: string, people: readonly ExamplePerson[]): readonly TeamMember[] {
  const members = people.flatMap((person) => membershipsOn(day, person))
  const below = new Set<string>()
  const add = (above: string) => {
    for (const { id, reportsTo } of members) {
      if (reportsTo !== above || id === payee || below.has(id)) continue
      below.add(id)
      add(id)
    }
  }
  add(payee)
  return members.filter(({ id }) => below.has(id))
}

function membershipsOn(day: Day, { id, memberships, deactivatedOn }: ExamplePerson) {
  if (deactivatedOn !== null && day > deactivatedOn) return []
  const held = memberships.filter(({ from, to }) => from <= day && (to ?? day) >= day)
  return held.map(({ jobRole, reportsTo }) => ({ id, jobRole, reportsTo }))
}
