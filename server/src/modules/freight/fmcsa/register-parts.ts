import type { Fmcsa } from '../../../integrations/fmcsa/index.ts'
import type { Runner } from '../../../platform/command.ts'
import type { Database } from '../../../platform/db/database.ts'

/** What looking carriers up works with; no register: none is connected. */
export type RegisterParts = {
  readonly register: Fmcsa | null
  readonly database: Database
  readonly run: Runner
  /** Between two questions of the nightly refresh; shorter for tests. */
  readonly pauseMs?: number
}
