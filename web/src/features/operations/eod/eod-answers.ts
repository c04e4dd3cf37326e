import { contract, type Endpoint } from '@holdfast/contract'

/** What a change of a daily report makes old: they are read again. */
export const EOD_ANSWERS: readonly Endpoint[] = [
  contract.eodReports.listEodReports,
  contract.eodReports.myEodStatus,
  contract.eodReports.eodForm,
  contract.eodReports.eodTeam,
  contract.eodReports.getEodReport,
  contract.eodReports.eodReportHistory,
]
