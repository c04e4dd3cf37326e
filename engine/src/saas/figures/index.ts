export {
  ACCOUNT_MOVEMENTS,
  type AccountMonth,
  type AccountMovement,
  CHURN_CAUSES,
  type ChurnCause,
  MRR_MOVEMENTS,
  type MrrMovement,
} from './account-month.ts'
export { accountMonths } from './account-months.ts'
export { accountNews } from './account-news.ts'
export { type CohortMonth, cohortMonths } from './cohorts.ts'
export { eachMonth, type Month, monthEnd, monthOf, monthsBetween, nextMonth, previousMonth } from './month.ts'
export { emptyMonth, joinMonths, type MrrMonth, mrrMonths } from './month-figures.ts'
export { type MrrRatios, mrrRatios } from './mrr-ratios.ts'
export type { SubscriptionTerm } from './subscription-term.ts'
