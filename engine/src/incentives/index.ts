export { CALC_TYPES, type CalcTypeKey } from './calc-types.ts'
export { checkRule, type PlanTerms } from './check-rule.ts'
export { describeRule } from './describe-rule.ts'
export { type Evaluation, evaluateRule, type Part } from './evaluate-rule.ts'
export { fold, foldPerson } from './fold/fold.ts'
export type {
  FoldInput,
  FoldPerson,
  FoldPlan,
  Membership,
  MetricDay,
  OpeningBalance,
  PlanVersion,
} from './fold/fold-input.ts'
export { foldReach, foldStart } from './fold/fold-window.ts'
export type { Line } from './fold/line.ts'
export { type PreparedFold, prepareFold } from './fold/prepare-fold.ts'
export { findMetric, isLoadMetric, METRICS, type Metric, type MetricKey } from './metrics.ts'
export { checkOpening, type GoingLive, lastDayOfOpening } from './opening.ts'
export { type Cap, GATE_OPERATORS, type Gate, type GateOperator, type Qualification, type Rule } from './rule.ts'
export { settle } from './settle.ts'
export type { Snapshot } from './snapshot.ts'
export { ZERO_REASONS, type ZeroReason } from './zero-reason.ts'
