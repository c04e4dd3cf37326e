import fc from 'fast-check'
import { anyFactDay, anyStretches } from './arbitrary-days.ts'
import type { Person } from './history.ts'

const IDS = ['ana', 'ben', 'cy', 'dee'] as const

/** Two to four people who come, go, change roles and report to each other, in circles and to people who have left too. */
export const anyPeople: fc.Arbitrary<readonly Person[]> = fc
  .integer({ min: 2, max: IDS.length })
  .chain((count) =>
    fc.tuple(...IDS.slice(0, count).map((id, index) => anyPerson(id, IDS.slice(0, count), IDS[index - 1] ?? null))),
  )

function anyPerson(id: string, ids: readonly string[], above: string | null): fc.Arbitrary<Person> {
  const others = ids.filter((other) => other !== id)
  const station = fc.record({
    jobRole: fc.constantFrom('SALES', 'CSR', 'BPO_AGENT', 'BPO_AGENT', null),
    role: fc.constantFrom('TEAM_LEAD', 'TEAM_LEAD', 'EMPLOYEE', null),
    reportsTo: fc.oneof(fc.constant(above), fc.constant(above), fc.constantFrom(null, ...others)),
  })
  return fc
    .record({
      stretches: anyStretches,
      stations: fc.tuple(station, station),
      deactivatedOn: fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyFactDay }),
    })
    .map(({ stretches, stations, deactivatedOn }) => ({
      id,
      memberships: stretches.map((stretch, index) => ({ ...stretch, ...(stations[index] ?? stations[0]) })),
      deactivatedOn,
    }))
}
