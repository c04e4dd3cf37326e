import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import type { DayMarks } from './day-marks.ts'
import { saasCohorts } from './queries/saas/cohort-rows.ts'
import { exportSaas } from './queries/saas/export-saas.ts'
import { listMovements } from './queries/saas/list-movements.ts'
import { saasMetrics } from './queries/saas/saas-kpi.ts'
import { showSaas } from './queries/saas/show-saas.ts'

export const saasDashboardHandlers = (marks: DayMarks): Handlers<typeof contract.saasDashboards> => ({
  saasDashboard: { inOneMoment: true, read: showSaas(marks) },
  exportSaasDashboard: { download: exportSaas },
  saasMetrics: { inOneMoment: true, read: saasMetrics(marks) },
  saasCohorts: { inOneMoment: true, read: saasCohorts(marks) },
  saasMovements: { inOneMoment: true, read: listMovements(marks) },
})
