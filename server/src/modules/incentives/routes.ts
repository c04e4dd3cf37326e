import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { commitDay } from './commands/commit-day.ts'
import { evaluate } from './queries/evaluate.ts'
import { getDaily } from './queries/get-daily.ts'
import { listDaily } from './queries/list-daily.ts'
import { previewDay } from './queries/preview-day.ts'
import { traceLine } from './queries/trace-line.ts'
import { traceRecord } from './queries/trace-record.ts'
import { verifyPay } from './queries/verify-pay.ts'
import { statementHandlers } from './statements/statement-handlers.ts'

export const incentivesHandlers: Handlers<typeof contract.incentives> = {
  ...statementHandlers,
  evaluate: { read: evaluate },
  previewDay: { inOneMoment: true, read: previewDay },
  commitDay: { write: commitDay },
  listDaily: { read: listDaily },
  getDaily: { read: getDaily },
  traceLine: { inOneMoment: true, read: traceLine },
  traceRecord: { read: traceRecord },
  verifyPay: { inOneMoment: true, read: verifyPay },
}
