import type { Clock } from '../../../platform/clock.ts'
import type { Runner } from '../../../platform/command.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { PostAll, RouteOf } from '../../../platform/messages/index.ts'

/** What asking carriers needs beside the database. */
export type OutreachParts = {
  readonly post: PostAll
  readonly routeOf: RouteOf
  readonly database: Database
  readonly run: Runner
  readonly clock: Clock
}
