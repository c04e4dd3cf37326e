import type { PayTrace } from '@holdfast/contract'
import { findMetric } from '@holdfast/engine/incentives'
import { formatMoney } from '../../lib/format.ts'
import { Trace } from '../../ui/trace.tsx'
import { BoldFigures } from './bold-figures.tsx'
import { DayBand } from './day-band.tsx'
import css from './line-trace.module.css'
import { Proof } from './proof.tsx'
import { originText } from './trace-origin.ts'
import { traceParts } from './trace-parts.ts'
import { countedText, traceRows } from './trace-rows.tsx'

/** From the amount to the rule, the steps and the records behind it. */
export function LineTrace({ trace }: { readonly trace: PayTrace }) {
  const { line, explanation } = trace
  const [record, records] = RECORDS[trace.credits[0]?.sourceKind ?? 'load']
  return (
    <Trace
      rule={<BoldFigures>{line.sentence}</BoldFigures>}
      origin={originText(trace)}
      band={
        <>
          <DayBand trace={trace} />
          <p className={css['why']}>{explanation}</p>
        </>
      }
      parts={traceParts(trace)}
      partHead="Step"
      result={formatMoney(line.amount)}
      rowsTitle={trace.credits.length === 0 ? 'No record of this day counts' : `The ${records} behind it`}
      rowHead={record}
      measureHead={measureHead(trace)}
      rows={traceRows(trace)}
      rowTotal={countedText(trace)}
      proof={<Proof trace={trace} />}
    />
  )
}

const RECORDS = {
  load: ['Load', 'loads'],
  call: ['Call', 'calls'],
  quote: ['Quote', 'quotes'],
  hotel_day: ['Night', 'nights'],
  review: ['Review', 'reviews'],
  task: ['Task', 'tasks'],
  eod: ['Report', 'reports'],
} as const

function measureHead({ rule }: PayTrace): string {
  const key = rule.config.metricKey ?? rule.metricKey
  const label = (findMetric(key)?.label ?? key).replace(/^(load|call|completed|converted) /, '')
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`
}
