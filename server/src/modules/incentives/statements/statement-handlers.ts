import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { exportMyPay, exportPay } from './queries/export-pay.ts'
import { myPay } from './queries/my-pay.ts'
import { showStatement } from './queries/show-statement.ts'
import { teamPay } from './queries/team-pay.ts'
import { ventureSummary } from './queries/venture-summary.ts'

type Statements = Pick<
  typeof contract.incentives,
  'myPay' | 'exportMyPay' | 'statement' | 'teamPay' | 'ventureSummary' | 'exportPay'
>

/** Days, lines and sums of a reply are of one moment, so that they agree. */
export const statementHandlers: Handlers<Statements> = {
  myPay: { inOneMoment: true, read: myPay },
  exportMyPay: { download: exportMyPay },
  statement: { inOneMoment: true, read: showStatement },
  teamPay: { inOneMoment: true, read: teamPay },
  ventureSummary: { inOneMoment: true, read: ventureSummary },
  exportPay: { download: exportPay },
}
