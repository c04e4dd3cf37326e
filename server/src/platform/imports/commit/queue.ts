import type { UserId, VentureId } from '@holdfast/engine/kernel'

export const IMPORT_QUEUE = 'import-commit'
/** Commits that no retry has healed. */
export const GIVEN_UP_QUEUE = 'import-given-up'

export type CommitJob = {
  readonly importId: string
  readonly ventureId: VentureId
  /** Who asked for it, and in whose name the rows are written. */
  readonly personId: UserId
  /** Who really sat there when the commit was asked for. */
  readonly impersonatedBy: UserId | null
  /** Of the request that asked for it. */
  readonly requestId: string | null
}
