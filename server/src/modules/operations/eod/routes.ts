import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { amendReport, withdrawReport } from './commands/change-report.ts'
import { explainMissed } from './commands/explain-missed.ts'
import { reviewReport, voidReport } from './commands/judge-report.ts'
import { submitReport } from './commands/submit-report.ts'
import { eodForm } from './queries/eod-form.ts'
import { eodTeam } from './queries/eod-team.ts'
import { getReport } from './queries/get-report.ts'
import { listReports } from './queries/list-reports.ts'
import { myStatus } from './queries/my-status.ts'
import { reportHistory } from './queries/report-history.ts'

export const eodHandlers: Handlers<typeof contract.eodReports> = {
  listEodReports: { read: listReports },
  myEodStatus: { read: myStatus },
  eodForm: { read: eodForm },
  eodTeam: { inOneMoment: true, read: eodTeam },
  getEodReport: { read: getReport },
  eodReportHistory: { read: reportHistory },
  submitEodReport: { write: async (tx, caller, input) => getReport(tx, caller, await submitReport(tx, caller, input)) },
  amendEodReport: { write: async (tx, caller, input) => getReport(tx, caller, await amendReport(tx, caller, input)) },
  withdrawEodReport: {
    write: async (tx, caller, input) => getReport(tx, caller, await withdrawReport(tx, caller, input)),
  },
  reviewEodReport: { write: async (tx, caller, input) => getReport(tx, caller, await reviewReport(tx, caller, input)) },
  voidEodReport: { write: async (tx, caller, input) => getReport(tx, caller, await voidReport(tx, caller, input)) },
  explainMissedDays: { write: explainMissed },
}
