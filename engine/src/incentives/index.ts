export { moneyText, percentText } from './amount-text.ts'
export { CALC_TYPES, type CalcTypeKey } from './calc-types.ts'
export { type CapStanding, capStanding } from './cap-standing.ts'
export { checkRule, type PlanTerms } from './check-rule.ts'
export { type Cliff, cliffsOf } from './cliffs.ts'
export { describeRule } from './describe-rule.ts'
export { type EvaluatedDays, type Evaluation, evaluateRule, type Part } from './evaluate-rule.ts'
export { fold, foldAmounts, foldPerson, type LineAmount } from './fold/fold.ts'
export type {
  CreditedLoad,
  FoldInput,
  FoldPerson,
  FoldPlan,
  Membership,
  MetricDay,
  OpeningBalance,
  PlanVersion,
  TeamWork,
  Work,
} from './fold/fold-input.ts'
export type { FoldNeeds } from './fold/fold-needs.ts'
export { foldReach, foldStart } from './fold/fold-window.ts'
export type { Line } from './fold/line.ts'
export { type PreparedFold, prepareFold } from './fold/prepare-fold.ts'
export { convert, type FxRate, findRate } from './fx-rate.ts'
export { type GateStanding, gateStandings } from './gate-standing.ts'
export type { SnapshotLoad } from './load-reading.ts'
export {
  findMetric,
  isLoadMetric,
  isOfMoney,
  METRIC_SOURCES,
  METRICS,
  type Metric,
  type MetricKey,
  type MetricSource,
  unitOfMetric,
} from './metrics.ts'
export { type LoadSlab, type NextStep, nextStep } from './next-step.ts'
export { checkOpening, type GoingLive, lastDayOfOpening } from './opening.ts'
export { checkOverride, type RateOverride, withOverride } from './override.ts'
export { type Pace, type PaceDays, pace, paceDays, paceOfSum } from './pace.ts'
export {
  DISPUTE_CATEGORIES,
  DISPUTE_STATUSES,
  DISPUTE_WORKING_DAYS,
  type DisputeCategory,
  type DisputeStatus,
  disputeDueOn,
} from './payout/dispute.ts'
export { EXCEPTION_KINDS, type ExceptionKind, mayBeWaived } from './payout/exceptions.ts'
export {
  ACCOUNTS,
  type Account,
  approvalEntries,
  balanceOf,
  ENTRY_KINDS,
  type EntryKind,
  type LedgerEntry,
  paymentEntry,
  reversalOf,
} from './payout/ledger.ts'
export { type PayoutFigures, type PayoutParts, payoutFigures } from './payout/payout-figures.ts'
export {
  LOCKING_STATUSES,
  locksDays,
  PAYOUT_STATUSES,
  PAYOUT_STEPS,
  type PayoutStatus,
} from './payout/payout-status.ts'
export { LEAST_HISTORY, UNUSUAL_PERCENT, type Variance, varianceOf } from './payout/variance.ts'
export { type PlanDiff, planDiff } from './plan-diff.ts'
export { accumulationOf, firstFreeDay, type PeriodCut, periodCuts } from './plan-diff-cuts.ts'
export { type Cap, GATE_OPERATORS, type Gate, type GateOperator, type Qualification, type Rule } from './rule.ts'
export { settle } from './settle.ts'
export type { Snapshot } from './snapshot.ts'
export { NOTHING_REASONS, type NothingAsked, type NothingReason, whyNothing } from './why-nothing.ts'
export { NOTHING_WORDS } from './why-nothing-words.ts'
export { ZERO_REASONS, type ZeroReason } from './zero-reason.ts'
