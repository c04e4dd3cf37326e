import type { Chance } from '../demo/chance.ts'
import type { Cluster } from './cluster.ts'
import type { Fleet } from './fleet.ts'
import type { Wire } from './wire.ts'

/** What can be struck. The server flushes to disk in every strike, also in those that kill only our own processes. */
export type Field = {
  readonly fleet: Fleet
  readonly wire: Wire
  readonly cluster: Cluster
  readonly database: string
  readonly chance: Chance
  /** Milliseconds from now to the next acknowledged write; null when the work ends first. */
  readonly nextAcknowledged: () => Promise<number | null>
  /** Resolves when the work has ended. */
  readonly over: Promise<null>
}

/** `once` resolves with the milliseconds until all works again, null when the work ended first; it is null when nothing could be struck. */
export type Strike = {
  readonly name: string
  readonly how: string
  /** How much of the work of a round is played under it. */
  readonly share: number
  /** Of the most strikes of a round, how many of this kind: a crash takes seconds to recover from. */
  readonly portion: number
  /** Kills overlap, as many as there are processes; other strikes come one after another. */
  readonly overlaps: boolean
  readonly once: (field: Field) => Promise<number | null> | null
}

export const STRIKES: readonly Strike[] = [
  {
    name: 'kill -9 of web or worker',
    how: 'SIGKILL after 0–120 ms, started again',
    share: 4,
    portion: 1,
    overlaps: true,
    once: ({ fleet, chance }) => fleet.kill(chance.happens(0.5) ? 'web' : 'worker', chance.next()),
  },
  {
    name: 'COMMIT done, reply lost',
    how: 'a proxy swallows the answer and cuts',
    share: 1,
    portion: 1,
    overlaps: false,
    once: async ({ wire, nextAcknowledged, over }) => {
      await Promise.race([wire.loseCommitReply(), over])
      return nextAcknowledged()
    },
  },
  {
    name: 'connection cut',
    how: 'a proxy breaks any connection at any moment',
    share: 1,
    portion: 1,
    overlaps: false,
    once: ({ wire, chance, nextAcknowledged }) => (wire.cut(chance.next()) ? nextAcknowledged() : null),
  },
  {
    name: 'backend killed',
    how: 'pg_terminate_backend of one of ours',
    share: 1,
    portion: 1,
    overlaps: false,
    once: async ({ cluster, database, chance, nextAcknowledged }) => {
      await cluster.sql(database)(
        `with ours as (select pid, row_number() over (order by backend_start, pid) - 1 as place, count(*) over () as all_of_them
          from pg_stat_activity where datname = current_database() and usename like 'holdfast\\_%')
        select pg_terminate_backend(pid) from ours where place = floor($1::float8 * all_of_them)`,
        [chance.next()],
      )
      return nextAcknowledged()
    },
  },
  {
    name: 'PostgreSQL crash',
    how: 'kill -9 of the server, which recovers',
    share: 1,
    portion: 1 / 6,
    overlaps: false,
    once: async ({ cluster, fleet, nextAcknowledged }) => {
      const struck = performance.now()
      cluster.kill()
      await cluster.recover()
      await fleet.allReady()
      await nextAcknowledged()
      return performance.now() - struck
    },
  },
]
