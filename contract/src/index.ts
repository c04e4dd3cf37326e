/** Everything that the server promises, by area. A namespace, so that a page takes only the areas that it asks. */

export type { Access, Explanation, MatrixRow } from './access.ts'
export { ALERT_CHANNELS, type Alert, type AlertChannel } from './alerts.ts'
export * as contract from './areas.ts'
export type { AuditRow } from './audit.ts'
export type { AtRiskRow, CoverageRow, LostFigures, LostGroup, LostRow } from './boards.ts'
export type { Call } from './bpo.ts'
export { Floor, type FloorAgent } from './bpo-floor.ts'
export type { AgentReportRow, ServiceLevelRow } from './bpo-reports.ts'
export type { Agent, AgentDetail, Campaign, CampaignDetail } from './bpo-setup.ts'
export type { DayTotals } from './bpo-totals.ts'
export type { Briefing, BriefingEdition, BriefingEditionRow } from './briefing.ts'
export type {
  BriefingBody,
  BriefingFigure,
  BriefingItem,
  FailedJob,
  LateTasks,
  PayNews,
  StaleHotel,
} from './briefing-body.ts'
export type { BriefingThresholds, ThresholdChange, ThresholdValues } from './briefing-thresholds.ts'
export type { Holiday } from './calendar.ts'
export type { CarrierMatch } from './carrier-matches.ts'
export { type Carrier, type CarrierRow, type FreightSettings, type Gate, INSURANCE_STATES } from './carriers.ts'
export { CUSTOMER_ACTIVITIES, type Customer, type CustomerLocation, type CustomerRow } from './customers.ts'
export type { BpoBreakdown, BpoHour, BpoRow, Drill, DrillOf, FreightBreakdown, FreightRow, Tile } from './dashboards.ts'
export type { HotelBreakdown, HotelNight, HotelRow } from './dashboards-hotel.ts'
export type { SaasCohort, SaasMovement } from './dashboards-saas.ts'
export type { DayOff } from './days-off.ts'
export { type Document, MOST_DOCUMENT_BYTES } from './documents.ts'
export type { Area, Endpoint, Input, ParsedInput, Reply } from './endpoint.ts'
export type { EodGap, EodReport, EodRow, MissingReports, OwnNumber } from './eod-report.ts'
export type { EodForm, EodStanding, EodStatusOfMine, EodTeam } from './eod-reports.ts'
export { LOOKUP_OUTCOMES, type RegisterCarrier } from './fmcsa.ts'
export { NO_STATE } from './freight.ts'
export type { FxRate } from './fx.ts'
export type {
  Leaderboard,
  PointsEffect,
  PointsEntry,
  PointsSettings,
  PointsSettingsChange,
} from './gamification.ts'
export type { HoldingsThresholds } from './holdings.ts'
export type {
  Asset,
  AssetRow,
  BankAccount,
  BankAccountRow,
  BankSnapshot,
  BankSnapshotHistory,
  Entity,
  ListSum,
  Valuation,
} from './holdings-parts.ts'
export type { Hotel, ListedHotel } from './hotel.ts'
export type {
  HotelDispute,
  HotelDisputeChange,
  HotelDisputeRow,
  HotelDisputeSummary,
} from './hotel-dispute.ts'
export type { HotelSums, RecordedNight, RecordedNightHistory } from './hotel-night.ts'
export type { Me } from './identity.ts'
export type { BadRow, Import, ImportKind } from './imports.ts'
export type { PayTrace } from './incentives.ts'
export { type Breaker, CHECK_OUTCOMES, type Integration, type OutboundMessage, PROVIDERS } from './integrations.ts'
export type { DeadLetter, JobLine, JobRun, JobRunWithProblems, QueueState } from './jobs.ts'
export type { BpoFigures, FreightFigures } from './kpi.ts'
export type {
  HoldingsCash,
  HoldingsFigures,
  HoldingsNews,
  HoldingsPicture,
  HoldingsPoint,
  HoldingsRunway,
  HoldingsTotal,
} from './kpi-holdings.ts'
export type { HotelFigures } from './kpi-hotel.ts'
export type { SaasFigures, SaasNews, SaasTotal } from './kpi-saas.ts'
export type { Load, LoadChange, LoadRow, Moment } from './load.ts'
export { type BulkStep, type LoadsDone, MOST_LOADS_AT_ONCE } from './load-bulk.ts'
export type { LoadRecord } from './load-record.ts'
export type { MyDay } from './my-day.ts'
export { MOST_NEWS, type MyNews } from './my-day-news.ts'
export type { MyTargets, OwnTarget } from './my-day-targets.ts'
export { MOST_NAMED, type PayWallet, type TeamMemberPay } from './my-pay.ts'
export type { QuickLink } from './navigation.ts'
export { MOST_UNREAD, type Notification } from './notifications.ts'
export type { Office } from './offices.ts'
export type {
  CarrierOutreach,
  LeftOut,
  LoadOutreach,
  OutreachAnswer,
  OutreachAward,
  OutreachPreview,
  OutreachRecipient,
  OutreachRow,
  OutreachSend,
  UnmatchedMessage,
} from './outreach-parts.ts'
export type { OwnRate } from './own-rates.ts'
export type { Dispute, DisputeRow } from './pay-disputes.ts'
export type { Hold } from './pay-holds.ts'
export type { PayLine } from './pay-line.ts'
export type { Standing } from './pay-standing.ts'
export type { PaymentFile } from './payment-files.ts'
export type { LedgerRow, PayException, Payout, PayoutRow, PayVariance } from './payout.ts'
export type { PayoutRun } from './payout-run.ts'
export type { PayoutRunDetail, RunPayout } from './payout-runs.ts'
export type { PayoutStatement } from './payouts.ts'
export type { PlanDiff, VersionCheck } from './plan-check.ts'
export type { PlanDocument } from './plan-document.ts'
export type { Example, JudgedExample } from './plan-example.ts'
export type { Cliff, Plan } from './plans.ts'
export { PROFIT_BY, type ProfitBy, type ProfitRow, type ProfitTable } from './profit.ts'
export type { LaneHistory, Quote, QuoteChange, QuoteFigures, QuoteRow } from './quote.ts'
export {
  MOST_ANSWER_CHARACTERS,
  type Review,
  type ReviewChange,
  type ReviewFigures,
  type ReviewMetrics,
  type ReviewRow,
} from './review.ts'
export type { ReviewTemplate } from './review-templates.ts'
export type { Rule } from './rule.ts'
export type { SaasCustomer, SaasCustomerRow } from './saas-customers.ts'
export type { SaasPlan } from './saas-plans.ts'
export type { Subscription, SubscriptionChange, SubscriptionRow } from './saas-subscription.ts'
export type { SavedView } from './saved-views.ts'
export type { SearchHit } from './search.ts'
export type { Session } from './sessions.ts'
export type { Scenario, ScenarioRow, Simulation } from './simulation.ts'
export type { Target, TargetMetric } from './targets.ts'
export type { Task, TaskChange, TaskRow } from './task.ts'
export type { User, UserMembership, UserRow } from './users.ts'
export type { Money } from './values.ts'
export { Problem } from './values.ts'
export type { Venture, VenturePerson } from './ventures.ts'
export type { Voided } from './voided.ts'
