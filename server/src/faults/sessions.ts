import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { type Cluster, TEMPLATE } from './cluster.ts'
import { openAt } from './run-process.ts'

export type Cookies = ReadonlyMap<PersonName, string>

const AT_WORK: readonly PersonName[] = ['priya', 'arjun', 'daniel', 'ana', 'dana', 'grace', 'meera', 'nisha', 'rahul']

/** Signs everybody in once, in the database that all runs are cloned from. */
export async function openSessions(cluster: Cluster): Promise<Cookies> {
  const system = await openAt({ role: 'web', ownerUrl: cluster.ownerUrl(TEMPLATE) })
  const cookies = new Map<PersonName, string>()
  for (const name of AT_WORK) cookies.set(name, await system.identity.openSession(PEOPLE[name].id))
  await system.stop()
  return cookies
}
