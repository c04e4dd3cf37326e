import { add, type Rational, ZERO } from '../../kernel/index.ts'
import { moneyText, numberText } from '../amount-text.ts'
import type { LoadReading } from '../load-reading.ts'
import type { Metric } from '../metrics.ts'
import { onlyKnownConfig, refuseRate, refuseRule } from '../rule-refusal.ts'
import type { CalcType, ExactPart } from './calc-type.ts'
import { checkSlabs } from './check-slabs.ts'
import { isUnmeasured, loadShares } from './load-shares.ts'
import { fieldOf, isJudged, type LoadField, type LoadTerms, readLoadTerms } from './load-terms.ts'
import { type Slab, slabField } from './slab.ts'
import { payText, type SlabText, slabText, spanText } from './slab-text.ts'

/**
 * Amount = Σ over the credited loads, each judged alone, of its slab's amount, or rate × field, × share (domain.md §6,
 * LOAD_LEVEL_BONUS). A load whose field is not known, or is below the first slab, adds 0. Exact.
 */
export const loadLevelBonus: CalcType = {
  check(rule, metric) {
    onlyKnownConfig(rule.config, ['field', 'slabs', 'equipment', 'customerIds'])
    refuseRate(rule.rate, 'A bonus on single loads')
    checkMetric(metric)
    const terms = readLoadTerms(rule)
    checkSlabs(terms.slabs, 'open')
    terms.slabs.forEach((slab, index) => {
      checkPay(slab, slabField(index), terms.field)
    })
  },

  price(rule) {
    const terms = readLoadTerms(rule)
    const text = slabText(FIELD_NAMES[terms.field], UNITS[terms.field], rule.currency)
    const labels = new Map(terms.slabs.map((slab) => [slab, labelOf(text, slab)]))
    const parts = (_: Rational, loads: readonly LoadReading[]): readonly LoadPart[] =>
      loadShares(terms, loads).map(({ slab, measure, amount }) => ({
        label: labels.get(slab) ?? '',
        measure,
        rate: slab.rate ?? slab.amount,
        amount,
      }))
    return {
      insteadOfValue: null,
      inMetricCurrency: false,
      ofLoads: { isUnmeasured: (load) => isUnmeasured(terms, load) },
      parts,
      nothingBecause: (_, loads) => (isNothingKnown(terms, loads) ? 'no_data' : 'slab'),
      offer: (own) => offerText(terms, text, own),
      account: (measure, loads) => accountText(parts(measure, loads), unmeasuredOf(terms, loads), rule.currency),
    }
  },
}

/** What the loads of one slab bring: Σ share × amount, or Σ field × share × rate. */
type LoadPart = ExactPart & { readonly measure: Rational }

function checkMetric(metric: Metric): void {
  if (metric.key !== 'loads_completed')
    refuseRule(
      'metricKey',
      'metric_not_loads',
      `Single loads are not judged by ${metric.label}. Set metricKey to loads_completed and config.field to what counts.`,
    )
}

function checkPay({ rate, amount, isRetroactive }: Slab, field: string, of: LoadField): void {
  if (rate !== null && of === 'marginPct')
    refuseRule(
      `${field}.rate`,
      'rate_on_fraction',
      `A rate on a part of revenue is no money. Give ${field}.amount instead.`,
    )
  if (rate !== null && amount !== null)
    refuseRule(
      `${field}.rate`,
      'rate_and_amount',
      `${field} pays either a rate or an amount for a load. Take one of them out.`,
    )
  if (isRetroactive)
    refuseRule(
      `${field}.retroactive`,
      'retroactive_unused',
      `Each load is judged alone, so nothing is priced again. Take ${field}.retroactive out.`,
    )
}

function labelOf(text: SlabText, slab: Slab): string {
  const { rate, amount } = slab
  const pay = rate === null ? `${text.money(amount ?? ZERO)} for each load with` : `${text.rate(rate)} of`
  return `${pay} ${text.label} ${spanText(text, slab)}`
}

function offerText({ slabs, equipment, customerIds }: LoadTerms, text: SlabText, own: string): string {
  const table = slabs.map((slab) => payText(text, slab)).join('; ')
  const kinds = equipment === null ? '' : `, only for ${equipment.join(', ')}`
  const customers = customerIds === null ? '' : `, only for ${customerIds.length} chosen customers`
  return `for each of ${own} completed loads by its ${text.label}: ${table}${kinds}${customers}`
}

function accountText(parts: readonly LoadPart[], unmeasured: number, currency: string): string {
  const sum = parts.map(({ amount }) => amount).reduce(add, ZERO)
  const pieces = parts.map(
    ({ label, measure, amount }) => `${label}, ${numberText(measure)}, brings ${moneyText(amount, currency)}`,
  )
  const paid =
    parts.length === 0
      ? 'No load reached a slab that pays'
      : `The loads bring ${moneyText(sum, currency)}: ${pieces.join('; ')}`
  return unmeasured === 0 ? paid : `${paid}; ${unmeasured} not counted, because what they are judged on is not known`
}

function isNothingKnown(terms: LoadTerms, loads: readonly LoadReading[]): boolean {
  const judged = loads.filter((load) => isJudged(terms, load))
  return judged.length > 0 && judged.every((load) => fieldOf(terms, load) === null)
}

function unmeasuredOf(terms: LoadTerms, loads: readonly LoadReading[]): number {
  return loads.filter((load) => isUnmeasured(terms, load)).length
}

export const FIELD_NAMES = {
  margin: 'load margin',
  marginPct: 'margin of revenue',
  revenue: 'load revenue',
  miles: 'load miles',
} as const satisfies Record<LoadField, string>

export const UNITS = { margin: 'money', marginPct: 'fraction', revenue: 'money', miles: 'number' } as const
