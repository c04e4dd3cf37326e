import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { setTarget } from './commands/set-target.ts'
import type { DayMarks } from './day-marks.ts'
import { bpoKpi } from './queries/bpo-kpi.ts'
import { freightDesk } from './queries/freight-desk.ts'
import { freightKpi } from './queries/freight-kpi.ts'
import { hotelKpi } from './queries/hotel-kpi.ts'
import { listTargets } from './queries/list-targets.ts'
import { saasKpi } from './queries/saas/saas-kpi.ts'

export const kpiHandlers = (marks: DayMarks): Handlers<typeof contract.kpi> => ({
  listTargets: { read: listTargets },
  setTarget: { write: setTarget },
  freightKpi: { read: freightKpi(marks) },
  freightDesk: { read: freightDesk(marks) },
  bpoKpi: { read: bpoKpi(marks) },
  hotelKpi: { read: hotelKpi(marks) },
  saasKpi: { inOneMoment: true, read: saasKpi(marks) },
})
