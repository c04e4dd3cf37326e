import type { PayTrace } from '@holdfast/contract'
import { State } from '../../ui/state.tsx'
import type { TraceRow } from '../../ui/trace.tsx'
import { measureText, sumText } from './exact-text.ts'
import { SourceRow } from './source-row.tsx'

/** The records behind a line with what each added; one whose measure is not known adds nothing and says so. */
export function traceRows({ credits, rule }: PayTrace): readonly TraceRow[] {
  const metricKey = rule.config.metricKey ?? rule.metricKey
  const text = (value: string) => measureText(value, metricKey, rule.currency)
  return credits.map((credit) => ({
    // In a team several people may share one record.
    id: `${credit.sourceId} ${credit.worker?.id ?? ''}`,
    what: <SourceRow credit={credit} />,
    measure:
      credit.measure === null ? (
        <State kind="risk" plain>
          {metricKey === 'loads_margin' ? 'Cost unknown' : 'Not measured'}
        </State>
      ) : (
        text(credit.measure)
      ),
    share: shareText(credit.share),
    counted: credit.counted === null ? '–' : text(credit.counted),
  }))
}

/** What all rows counted together. */
export function countedText({ credits, rule }: PayTrace): string {
  const sum = sumOf(credits.flatMap(({ counted }) => counted ?? []))
  return sum === null ? '–' : measureText(sum, rule.config.metricKey ?? rule.metricKey, rule.currency)
}

/** Both sides of a ratio are added up, never the ratios. */
function sumOf(counted: readonly string[]): string | null {
  if (!counted.some((text) => text.includes('/'))) return sumText(counted)
  const sides = counted.map((text) => text.split('/'))
  const side = (place: 0 | 1) => sumText(sides.flatMap((each) => each[place] ?? []))
  return `${side(0)}/${side(1)}`
}

/** "0.6" → "60%", "0.333333" → "33.3333%". */
const shareText = (share: string) => `${Number((Number(share) * 100).toFixed(4))}%`
