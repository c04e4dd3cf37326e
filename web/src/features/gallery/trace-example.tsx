import { Anchor } from '@mantine/core'
import { Lane } from '../../ui/lane.tsx'
import { State } from '../../ui/state.tsx'
import type { TracePart, TraceRow } from '../../ui/trace.tsx'

export const slabs = [
  { from: 0, label: '3%' },
  { from: 5000, label: '5% from $5,000' },
  { from: 10_000, label: '7% from $10,000' },
]

export const parts: readonly TracePart[] = [
  { id: 'second', label: '$5,000 to $10,000', measure: '$1,060.00', rate: '5.0%', amount: '$53.00' },
  { id: 'third', label: '$10,000 and above', measure: '$420.00', rate: '7.0%', amount: '$29.40' },
]

const load = (number: string, from: string, to: string) => (
  <>
    <Anchor href="#rows">{number}</Anchor>{' '}
    <small style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>
      <Lane from={from} to={to} />
    </small>
  </>
)

export const rows: readonly TraceRow[] = [
  {
    id: '48213',
    what: load('NL-48213', 'Dallas', 'Memphis'),
    measure: '$640.00',
    share: '100.0%',
    counted: '$640.00',
  },
  { id: '48197', what: load('NL-48197', 'Chicago', 'Omaha'), measure: '$900.00', share: '60.0%', counted: '$540.00' },
  { id: '48205', what: load('NL-48205', 'Waco', 'Tulsa'), measure: '$300.00', share: '100.0%', counted: '$300.00' },
  {
    id: '48220',
    what: load('NL-48220', 'Laredo', 'Houston'),
    measure: (
      <State kind="risk" plain>
        Cost unknown
      </State>
    ),
    share: '100.0%',
    counted: '–',
  },
]
