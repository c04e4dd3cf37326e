import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { commitDay } from './commands/commit-day.ts'
import { createPlan } from './commands/create-plan.ts'
import { draftVersion } from './commands/draft-version.ts'
import { publishVersion } from './commands/publish-version.ts'
import { evaluate } from './queries/evaluate.ts'
import { getDaily } from './queries/get-daily.ts'
import { listDaily } from './queries/list-daily.ts'
import { listPlans } from './queries/list-plans.ts'
import { myPay } from './queries/my-pay.ts'
import { previewDay } from './queries/preview-day.ts'
import { showPlan } from './queries/show-plan.ts'
import { traceLine } from './queries/trace-line.ts'
import { traceRecord } from './queries/trace-record.ts'
import { verifyPay } from './queries/verify-pay.ts'

export const incentivesHandlers: Handlers<typeof contract.incentives> = {
  listPlans: { read: listPlans },
  createPlan: { write: async (tx, caller, input) => showPlan(tx, caller, await createPlan(tx, caller, input)) },
  draftVersion: { write: async (tx, caller, input) => showPlan(tx, caller, await draftVersion(tx, caller, input)) },
  publishVersion: { write: async (tx, caller, input) => showPlan(tx, caller, await publishVersion(tx, caller, input)) },
  evaluate: { read: evaluate },
  previewDay: { inOneMoment: true, read: previewDay },
  commitDay: { write: commitDay },
  listDaily: { read: listDaily },
  getDaily: { read: getDaily },
  myPay: { read: myPay },
  traceLine: { inOneMoment: true, read: traceLine },
  traceRecord: { read: traceRecord },
  verifyPay: { inOneMoment: true, read: verifyPay },
}
