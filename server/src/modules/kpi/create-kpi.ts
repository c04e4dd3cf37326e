import type { contract } from '@holdfast/contract'
import type { Cache } from '../../platform/cache.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Handlers } from '../../platform/http/handler.ts'
import type { Log } from '../../platform/log.ts'
import { createDayMarks } from './day-marks.ts'
import { exportAgentReport, showAgentReport } from './queries/call-reports/show-agent-report.ts'
import { exportServiceLevels, showServiceLevels } from './queries/call-reports/show-service-levels.ts'
import { exportBpo } from './queries/dashboard/export-bpo.ts'
import { exportFreight } from './queries/dashboard/export-freight.ts'
import { exportHotel } from './queries/dashboard/export-hotel.ts'
import { showBpo } from './queries/dashboard/show-bpo.ts'
import { showFreight } from './queries/dashboard/show-freight.ts'
import { showHotel } from './queries/dashboard/show-hotel.ts'
import { exportHoldings } from './queries/holdings/export-holdings.ts'
import { holdingsKpi } from './queries/holdings/holdings-kpi.ts'
import { showHoldings, showHoldingsAt } from './queries/holdings/show-holdings.ts'
import { showLost } from './queries/lost/show-lost.ts'
import { exportProfit } from './queries/profit/export-profit.ts'
import { showProfit } from './queries/profit/show-profit.ts'
import { kpiHandlers } from './routes.ts'
import { saasDashboardHandlers } from './saas-handlers.ts'

export type Kpi = {
  readonly handlers: Handlers<typeof contract.kpi>
  readonly dashboards: Handlers<typeof contract.dashboards>
  readonly hotelDashboards: Handlers<typeof contract.hotelDashboards>
  readonly saasDashboards: Handlers<typeof contract.saasDashboards>
  readonly holdings: Handlers<typeof contract.holdingsFigures>
  readonly callReports: Handlers<typeof contract.bpoReports>
  readonly profit: Handlers<typeof contract.profit>
  readonly lost: Pick<Handlers<typeof contract.boards>, 'lostFigures'>
  /** Once the days are marked that replies so far had to compute. */
  readonly settled: () => Promise<void>
}

export function createKpi(parts: { database: Database; cache: Cache; wake: () => void; log: Log }): Kpi {
  const marks = createDayMarks(parts)
  const kit = { cache: parts.cache, marks, named: new Map() }
  return {
    handlers: kpiHandlers(marks),
    dashboards: {
      freightDashboard: { read: showFreight(kit) },
      exportFreightDashboard: { download: exportFreight(kit) },
      bpoDashboard: { read: showBpo(kit) },
      exportBpoDashboard: { download: exportBpo(kit) },
    },
    hotelDashboards: {
      hotelDashboard: { read: showHotel(kit) },
      exportHotelDashboard: { download: exportHotel(kit) },
    },
    saasDashboards: saasDashboardHandlers(marks),
    holdings: {
      holdingsAt: { read: showHoldingsAt(marks), inOneMoment: true },
      holdingsDashboard: { read: showHoldings(marks), inOneMoment: true },
      exportHoldingsDashboard: { download: exportHoldings },
      holdingsKpi: { read: holdingsKpi(marks), inOneMoment: true },
    },
    callReports: {
      agentReport: { read: showAgentReport(kit) },
      exportAgentReport: { download: exportAgentReport(kit) },
      serviceLevels: { read: showServiceLevels(kit) },
      exportServiceLevels: { download: exportServiceLevels(kit) },
    },
    profit: { freightProfit: { read: showProfit(kit) }, exportFreightProfit: { download: exportProfit(kit) } },
    lost: { lostFigures: { read: showLost(kit) } },
    settled: marks.settled,
  }
}
