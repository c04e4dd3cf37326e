import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { waiveExceptions } from '../exceptions/commands/waive-exceptions.ts'
import { listExceptions } from '../exceptions/queries/list-exceptions.ts'
import { approvePayoutRun } from './commands/approve-run.ts'
import { voidPayoutRun } from './commands/void-run.ts'
import { getPayoutRun } from './queries/get-run.ts'
import { listPayoutRuns } from './queries/list-runs.ts'
import { readiness } from './queries/readiness.ts'
import { listRunPayouts } from './queries/run-payouts.ts'

/** Totals, control figures and exceptions of a reply are of one moment, so that they agree. */
export const payoutRunHandlers: Handlers<typeof contract.payoutRuns> = {
  listPayoutRuns: { read: listPayoutRuns },
  readiness: { inOneMoment: true, read: readiness },
  getPayoutRun: { inOneMoment: true, read: getPayoutRun },
  listRunPayouts: { inOneMoment: true, read: listRunPayouts },
  listExceptions: { inOneMoment: true, read: listExceptions },
  waiveExceptions: { write: waiveExceptions },
  approvePayoutRun: { write: approvePayoutRun },
  voidPayoutRun: { write: voidPayoutRun },
}
