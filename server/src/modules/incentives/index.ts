export { payDays } from './pay-days.ts'
export { type MetricDay, myMetricDays } from './queries/my-metric-days.ts'
export { myPayDays, type PayDay } from './queries/my-pay-days.ts'
export { incentivesHandlers } from './routes.ts'
