import { contract } from '@holdfast/contract'
import type { FastifyInstance } from 'fastify'
import { accessHandlers } from './modules/access/index.ts'
import {
  type BpoFloor,
  bpoHandlers,
  bpoKpis,
  bpoSetupHandlers,
  bpoTotalsHandlers,
  callLogs,
} from './modules/bpo/index.ts'
import { briefingHandlers, briefingListener, buildBriefing, thresholdHandlers } from './modules/briefing/index.ts'
import {
  boardHandlers,
  bulkHandlers,
  type CarrierRegister,
  carrierHandlers,
  carriers,
  customerHandlers,
  customers,
  dormantCustomersJob,
  freightHandlers,
  loads,
  matchingHandlers,
  type Outreach,
  outreachTeller,
  quoteExpiry,
  quoteHandlers,
  quotes,
  recordHandlers,
  shippers,
  viewHandlers,
} from './modules/freight/index.ts'
import { fxHandlers, fxRates } from './modules/fx/index.ts'
import { gamificationHandlers, pointsListener } from './modules/gamification/index.ts'
import {
  bankAccountHandlers,
  bankSnapshotsImport,
  holdingsHandlers,
  valuationsImport,
} from './modules/holdings/index.ts'
import {
  hospitalityTeller,
  hotelDisputeHandlers,
  hotelDisputesImport,
  hotelHandlers,
  hotelKpiHandlers,
  hotelKpis,
  reviewHandlers,
  reviewsImport,
  reviewTemplateHandlers,
} from './modules/hospitality/index.ts'
import { addPeople, endSessions, type Identity } from './modules/identity/index.ts'
import {
  dailyPay,
  disputeHandlers,
  holdHandlers,
  incentivesHandlers,
  openingBalances,
  ownRateHandlers,
  type PayoutsArea,
  payDays,
  paymentFileHandlers,
  payments,
  payoutRunHandlers,
  payTeller,
  planHandlers,
  type SimulationArea,
  verifyLedger,
} from './modules/incentives/index.ts'
import {
  aggregateFigures,
  bpoDays,
  freightDays,
  holdingsDays,
  hotelDays,
  type Kpi,
  saasDays,
  targetsImport,
} from './modules/kpi/index.ts'
import { myDayHandlers } from './modules/my-day/index.ts'
import {
  daysOffHandlers,
  eodHandlers,
  eodTeller,
  missedReports,
  taskHandlers,
  taskReminders,
  taskTeller,
} from './modules/operations/index.ts'
import {
  saasCustomerHandlers,
  saasCustomersImport,
  saasPlanHandlers,
  saasSubscriptionHandlers,
  subscriptionsImport,
} from './modules/saas/index.ts'
import { searchHandlers } from './modules/search/index.ts'
import {
  assignmentsImport,
  calendarHandlers,
  documentsHandlers,
  matrixHandlers,
  navigationHandlers,
  officesHandlers,
  peopleImport,
  venturesHandlers,
} from './modules/ventures/index.ts'
import type { Alerts } from './platform/alerts/index.ts'
import { type Serving, serve } from './platform/http/serve.ts'
import type { Imports } from './platform/imports/index.ts'
import type { ImportKind } from './platform/imports/kind.ts'
import type { Jobs } from './platform/jobs/create-jobs.ts'
import type { DirtyArea } from './platform/jobs/dirty-area.ts'
import type { Listener } from './platform/jobs/listeners.ts'
import type { ScheduledJob } from './platform/jobs/scheduled-job.ts'
import type { Messages } from './platform/messages/index.ts'
import { type Notifications, notificationListener } from './platform/notifications/index.ts'
import type { Vault } from './platform/vault.ts'

/** What is recomputed by day, in this order: pay reads what figures do not, so neither waits for the other. */
export const areas: readonly DirtyArea[] = [freightDays, bpoDays, hotelDays, holdingsDays, saasDays, payDays]
/** What acts on each event. */
export const listeners: readonly Listener[] = [
  pointsListener,
  briefingListener,
  notificationListener([outreachTeller, hospitalityTeller, taskTeller, eodTeller, payTeller]),
]
/** What the clock asks for, in the order of the schedule page. */
export const scheduledJobs: readonly ScheduledJob[] = [
  dailyPay,
  aggregateFigures,
  verifyLedger,
  quoteExpiry,
  dormantCustomersJob,
  taskReminders,
  buildBriefing,
  missedReports,
]
const accounts = { addPeople, endSessions }
/** What can be imported, in the order of the list. */
export const importKinds: readonly ImportKind[] = [
  loads,
  quotes,
  customers,
  shippers,
  carriers,
  callLogs,
  bpoKpis,
  reviewsImport,
  hotelDisputesImport,
  hotelKpis,
  saasCustomersImport,
  subscriptionsImport,
  bankSnapshotsImport,
  valuationsImport,
  peopleImport(accounts),
  assignmentsImport(accounts),
  targetsImport,
  fxRates,
  openingBalances,
  payments,
]

/** What is wired with more than the database. */
type Areas = {
  readonly identity: Identity
  readonly imports: Imports
  readonly kpi: Kpi
  readonly floor: BpoFloor
  readonly jobs: Jobs
  readonly messages: Messages
  readonly notifications: Notifications
  readonly alerts: Alerts
  readonly simulation: SimulationArea
  readonly payouts: PayoutsArea
  readonly carrierRegister: CarrierRegister
  readonly outreach: Outreach
  /** Keeps the numbers of bank accounts. */
  readonly accountVault: Vault
}

export function serveAreas(
  app: FastifyInstance,
  serving: Serving,
  {
    identity,
    imports,
    kpi,
    floor,
    jobs,
    messages,
    notifications,
    alerts,
    simulation,
    payouts,
    carrierRegister,
    outreach,
    accountVault,
  }: Areas,
): void {
  serve(app, serving, 'Identity', contract.identity, identity.handlers)
  serve(app, serving, 'Users', contract.users, { ...identity.users, ...identity.impersonation })
  serve(app, serving, 'Sessions', contract.sessions, identity.sessions)
  serve(app, serving, 'Access', contract.access, { ...matrixHandlers, ...accessHandlers })
  serve(app, serving, 'Audit', contract.audit, identity.audit)
  serve(app, serving, 'Ventures', contract.ventures, venturesHandlers)
  serve(app, serving, 'Offices', contract.offices, officesHandlers)
  serve(app, serving, 'Calendar', contract.calendar, calendarHandlers)
  serve(app, serving, 'Documents', contract.documents, documentsHandlers(serving.run))
  serve(app, serving, 'Navigation', contract.navigation, navigationHandlers)
  serve(app, serving, 'Freight', contract.freight, freightHandlers)
  serve(app, serving, 'Freight', contract.loadRecord, recordHandlers(serving.run))
  serve(app, serving, 'Freight', contract.loadBulk, bulkHandlers)
  serve(app, serving, 'Freight', contract.savedViews, viewHandlers)
  serve(app, serving, 'Freight', contract.boards, { ...boardHandlers, ...kpi.lost })
  serve(app, serving, 'Outreach', contract.outreach, outreach.handlers)
  serve(app, serving, 'Quotes', contract.quotes, quoteHandlers)
  serve(app, serving, 'Customers', contract.customers, customerHandlers)
  serve(app, serving, 'Carriers', contract.carriers, carrierHandlers)
  serve(app, serving, 'Carriers', contract.carrierMatches, matchingHandlers)
  serve(app, serving, 'FMCSA', contract.fmcsa, carrierRegister.handlers)
  serve(app, serving, 'Hotels', contract.hotels, hotelHandlers)
  serve(app, serving, 'Hotel figures', contract.hotelKpi, hotelKpiHandlers(imports))
  serve(app, serving, 'Reviews', contract.reviews, reviewHandlers)
  serve(app, serving, 'Reviews', contract.reviewTemplates, reviewTemplateHandlers)
  serve(app, serving, 'Hotel disputes', contract.hotelDisputes, hotelDisputeHandlers(serving.run))
  serve(app, serving, 'SaaS', contract.saasCustomers, saasCustomerHandlers)
  serve(app, serving, 'SaaS', contract.saasPlans, saasPlanHandlers)
  serve(app, serving, 'SaaS', contract.saasSubscriptions, saasSubscriptionHandlers)
  serve(app, serving, 'Holdings', contract.holdings, holdingsHandlers(serving.run))
  serve(app, serving, 'Bank accounts', contract.bankAccounts, bankAccountHandlers(accountVault))
  serve(app, serving, 'Holdings', contract.holdingsFigures, kpi.holdings)
  serve(app, serving, 'BPO', contract.bpo, bpoHandlers)
  serve(app, serving, 'BPO', contract.bpoSetup, bpoSetupHandlers)
  serve(app, serving, 'BPO', contract.bpoTotals, bpoTotalsHandlers)
  serve(app, serving, 'BPO', contract.bpoFloor, floor.handlers)
  serve(app, serving, 'BPO', contract.bpoReports, kpi.callReports)
  serve(app, serving, 'Tasks', contract.tasks, taskHandlers)
  serve(app, serving, 'Daily reports', contract.eodReports, eodHandlers)
  serve(app, serving, 'Days off', contract.daysOff, daysOffHandlers)
  serve(app, serving, 'KPI', contract.kpi, kpi.handlers)
  serve(app, serving, 'Dashboards', contract.dashboards, kpi.dashboards)
  serve(app, serving, 'Dashboards', contract.hotelDashboards, kpi.hotelDashboards)
  serve(app, serving, 'Dashboards', contract.saasDashboards, kpi.saasDashboards)
  serve(app, serving, 'Profit', contract.profit, kpi.profit)
  serve(app, serving, 'Incentives', contract.incentives, incentivesHandlers)
  serve(app, serving, 'Plans', contract.plans, planHandlers)
  serve(app, serving, 'Own rates', contract.ownRates, ownRateHandlers)
  serve(app, serving, 'Disputes', contract.payDisputes, disputeHandlers)
  serve(app, serving, 'Payment files', contract.paymentFiles, paymentFileHandlers)
  serve(app, serving, 'Simulation', contract.simulation, simulation.handlers)
  serve(app, serving, 'Payouts', contract.payouts, payouts.handlers)
  serve(app, serving, 'Payout runs', contract.payoutRuns, payoutRunHandlers)
  serve(app, serving, 'Holds', contract.payHolds, holdHandlers)
  serve(app, serving, 'Gamification', contract.gamification, gamificationHandlers)
  serve(app, serving, 'Briefing', contract.briefing, briefingHandlers(app.log))
  serve(app, serving, 'Briefing', contract.briefingThresholds, thresholdHandlers)
  serve(app, serving, 'My day', contract.myDay, myDayHandlers)
  serve(app, serving, 'Search', contract.search, searchHandlers)
  serve(app, serving, 'Notifications', contract.notifications, notifications.handlers)
  serve(app, serving, 'Imports', contract.imports, imports.handlers)
  serve(app, serving, 'Jobs', contract.jobs, jobs.handlers)
  serve(app, serving, 'Integrations', contract.integrations, messages.handlers)
  serve(app, serving, 'Alerts', contract.alerts, alerts.handlers)
  serve(app, serving, 'FX', contract.fx, fxHandlers)
}
