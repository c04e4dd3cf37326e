import type { Target, TargetMetric } from '@holdfast/contract'
import { formatDay } from '../../lib/format-time.ts'
import type { Column } from '../../ui/column.ts'
import { State, type StateKind } from '../../ui/state.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { type Standing, standingOf, untilWords, valueWords, whoseWords } from './target-words.ts'

export const targetColumns = (
  metrics: readonly TargetMetric[],
  currency: string,
  today: string,
): readonly Column<Target>[] => {
  const metricOf = ({ metric }: Target) => metrics.find(({ key }) => key === metric)
  const words = (target: Target) => {
    const metric = metricOf(target)
    return metric ? valueWords(target, metric, currency) : target.value
  }
  return [
    {
      key: 'metric',
      head: 'Metric',
      cell: (target) => (
        <TwoLines sub={whoseWords(target)} phone={`${whoseWords(target)} · ${stateWords(target, today)}`}>
          {metricOf(target)?.label ?? target.metric}
        </TwoLines>
      ),
    },
    { key: 'value', head: 'Target', figure: true, cell: words },
    { key: 'from', head: 'From', width: 160, phone: false, cell: ({ from }) => formatDay(from, 'year') },
    { key: 'to', head: 'Until', width: 260, phone: false, cell: untilWords },
    {
      key: 'state',
      head: 'State',
      width: 120,
      phone: false,
      cell: (target) => (
        <State plain kind={STATES[standingOf(target, today)].kind}>
          {STATES[standingOf(target, today)].name}
        </State>
      ),
    },
  ]
}

const STATES: Readonly<Record<Standing, { readonly kind: StateKind; readonly name: string }>> = {
  now: { kind: 'ok', name: 'In force' },
  later: { kind: 'warn', name: 'To come' },
  over: { kind: 'none', name: 'Over' },
}

function stateWords(target: Target, today: string): string {
  const standing = standingOf(target, today)
  return standing === 'later' ? `from ${formatDay(target.from, 'year')}` : STATES[standing].name.toLowerCase()
}
