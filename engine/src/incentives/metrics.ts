/** What is measured. count and number add up, money is in the venture's currency, a ratio is Σ numerator ÷ Σ denominator. */
export type Metric = {
  readonly key: string
  /** As it stands in the middle of a sentence. */
  readonly label: string
  readonly kind: 'count' | 'number' | 'money' | 'ratio'
  /** Of a ratio: what is divided is money. */
  readonly dividesMoney?: true
  /** The work it is measured on. Load metrics are credited by role; all others belong to one person. */
  readonly source: MetricSource
}

/** The kinds of records that earn. */
export const METRIC_SOURCES = ['load', 'call', 'quote', 'hotel_day', 'review', 'task', 'eod'] as const
export type MetricSource = (typeof METRIC_SOURCES)[number]

/** Every metric that rules may use, offered by the API and the designer alike (domain.md §6). */
export const METRICS = [
  { key: 'loads_completed', label: 'completed loads', kind: 'count', source: 'load' },
  { key: 'loads_revenue', label: 'load revenue', kind: 'money', source: 'load' },
  { key: 'loads_margin', label: 'load margin', kind: 'money', source: 'load' },
  { key: 'loads_miles', label: 'load miles', kind: 'number', source: 'load' },
  { key: 'bpo_dials', label: 'dials', kind: 'count', source: 'call' },
  { key: 'bpo_connects', label: 'connects', kind: 'count', source: 'call' },
  { key: 'bpo_appointments', label: 'appointments', kind: 'count', source: 'call' },
  { key: 'bpo_deals', label: 'deals', kind: 'count', source: 'call' },
  { key: 'bpo_talk_seconds', label: 'seconds of talk', kind: 'number', source: 'call' },
  { key: 'bpo_revenue', label: 'call revenue', kind: 'money', source: 'call' },
  { key: 'quotes_converted', label: 'converted quotes', kind: 'count', source: 'quote' },
  { key: 'hotel_revenue', label: 'hotel revenue', kind: 'money', source: 'hotel_day' },
  { key: 'hotel_adr', label: 'average daily rate', kind: 'ratio', dividesMoney: true, source: 'hotel_day' },
  { key: 'hotel_revpar', label: 'RevPAR', kind: 'ratio', dividesMoney: true, source: 'hotel_day' },
  { key: 'hotel_occupancy', label: 'occupancy', kind: 'ratio', source: 'hotel_day' },
  { key: 'hotel_reviews_responded', label: 'answered reviews', kind: 'count', source: 'review' },
  { key: 'tasks_completed', label: 'completed tasks', kind: 'count', source: 'task' },
  { key: 'eod_submitted', label: 'daily reports', kind: 'count', source: 'eod' },
] as const satisfies readonly Metric[]

export type MetricKey = (typeof METRICS)[number]['key']

export function findMetric(key: string): Metric | undefined {
  return METRICS.find((metric) => metric.key === key)
}

/** A metric that has left the catalogue is still named on the lines of its time, by its key. */
export function metricLabel(key: string): string {
  return findMetric(key)?.label ?? key
}

/** Whether its value is money, as a sum or as so much for each. */
export function isOfMoney(metric: Metric | undefined): boolean {
  return metric?.kind === 'money' || metric?.dividesMoney === true
}

/** In what its values are read: a ratio of what is no money is a part of a whole. */
export function unitOfMetric(metric: Metric | undefined): 'money' | 'fraction' | 'number' {
  if (isOfMoney(metric)) return 'money'
  return metric?.kind === 'ratio' ? 'fraction' : 'number'
}

/** Load metrics are credited by credit role; a rule's job role selects among those credits. */
export function isLoadMetric(metric: Metric): boolean {
  return metric.source === 'load'
}
