import { contract, type Endpoint } from '@holdfast/contract'

/** What a change of days off makes old: they are read again. */
export const DAYS_OFF_ANSWERS: readonly Endpoint[] = [
  contract.daysOff.listDaysOff,
  contract.eodReports.eodTeam,
  contract.eodReports.myEodStatus,
]
