import { findMetric } from '@holdfast/engine/incentives'
import { compare, rational } from '@holdfast/engine/kernel'
import { measureText } from './exact-text.ts'

/** "1 load", "3 loads", "$310.50 of load margin": an amount of a metric in the middle of a sentence. */
export function unitsText(amount: string, metricKey: string, currency: string): string {
  const text = measureText(amount, metricKey, currency)
  const metric = findMetric(metricKey)
  if (metric?.kind === 'money') return `${text} of ${metric.label}`
  const [one, many] = UNITS[metricKey] ?? [metric?.label ?? metricKey, metric?.label ?? metricKey]
  return `${text} ${compare(rational(amount), rational(1)) === 0 ? one : many}`
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  loads_completed: ['load', 'loads'],
  loads_miles: ['mile', 'miles'],
  bpo_dials: ['dial', 'dials'],
  bpo_connects: ['connect', 'connects'],
  bpo_appointments: ['appointment', 'appointments'],
  bpo_deals: ['deal', 'deals'],
  bpo_talk_seconds: ['second of talk', 'seconds of talk'],
  quotes_converted: ['converted quote', 'converted quotes'],
  hotel_reviews_responded: ['answered review', 'answered reviews'],
  tasks_completed: ['completed task', 'completed tasks'],
  eod_submitted: ['daily report', 'daily reports'],
}
