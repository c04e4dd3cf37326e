export { createMetrics, type MetricSources, type Metrics } from './create-metrics.ts'
export { queueDepths } from './queue-depths.ts'
