import type { contract } from '@holdfast/contract'
import type { PgBoss } from 'pg-boss'
import type { Handlers } from '../../../platform/http/handler.ts'
import { PAYOUT_QUEUE } from '../../../platform/jobs/queues.ts'
import { payoutStatementHandlers } from '../statements/payout/payout-statement-handlers.ts'
import { approvePayout } from './commands/approve-payout.ts'
import { makeBatch } from './commands/make-batch.ts'
import { makePayout } from './commands/make-payout.ts'
import { payPayout } from './commands/pay-payout.ts'
import { returnPayout } from './commands/return-payout.ts'
import { voidPayout } from './commands/void-payout.ts'
import {
  type AskForMaking,
  giveUpMaking,
  type MakingJob,
  type MakingParts,
  workMaking,
  workMakings,
} from './making-work.ts'
import { getPayout } from './queries/get-payout.ts'
import { listPayouts } from './queries/list-payouts.ts'

export type PayoutsArea = {
  readonly handlers: Handlers<typeof contract.payouts>
  /** Returns the workers' ids, to be woken by. */
  readonly startWork: (boss: PgBoss) => Promise<readonly string[]>
  /** A making under way is handed over. */
  readonly stop: () => void
  /** One job of the queue, for tests that do not wait for workers. */
  readonly work: (job: MakingJob, isStopping?: () => boolean) => Promise<void>
  /** The same of one that is given up. */
  readonly giveUp: (job: MakingJob) => Promise<void>
}

/** Payouts from draft to paid; those of everybody are made in the background. */
export function createPayouts(parts: MakingParts): PayoutsArea {
  let isStopping = false
  return {
    handlers: payoutHandlers((tx, job) => parts.enqueue(tx, PAYOUT_QUEUE, [job])),
    startWork: (boss) => workMakings(boss, parts, () => isStopping),
    stop: () => {
      isStopping = true
    },
    work: (job, stopping = () => false) => workMaking(parts, job, stopping),
    giveUp: (job) => giveUpMaking(parts, job),
  }
}

function payoutHandlers(ask: AskForMaking): Handlers<typeof contract.payouts> {
  return {
    ...payoutStatementHandlers,
    listPayouts: { read: listPayouts },
    getPayout: { inOneMoment: true, read: getPayout },
    makePayout: { write: makePayout },
    makePayoutBatch: { write: (tx, caller, input) => makeBatch(tx, caller, ask, input) },
    approvePayout: { write: approvePayout },
    payPayout: { write: payPayout },
    returnPayout: { write: returnPayout },
    voidPayout: { write: voidPayout },
  }
}
