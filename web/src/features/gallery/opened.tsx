import { Anchor, Button } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { Panel } from '../../ui/panel.tsx'
import { SlabBand } from '../../ui/slab-band.tsx'
import { State } from '../../ui/state.tsx'
import { Trace } from '../../ui/trace.tsx'
import { parts, rows, slabs } from './trace-example.tsx'

export function Opened({ onClose }: { readonly onClose: () => void }) {
  const dispute = (
    <Button variant="default" leftSection={<IconFlag size={15} aria-hidden />}>
      Dispute this line
    </Button>
  )
  return (
    <Panel
      label="How $82.40 came about"
      caption="Sales margin, in slabs · Wed 17 June"
      figure="$82.40"
      onClose={onClose}
      actions={dispute}
    >
      <Trace
        rule={rule}
        origin="Plan Northline Sales 2026, version 3 · no cap, no override"
        band={band}
        parts={parts}
        result="$82.40"
        rowsTitle="The loads behind it"
        rowHead="Load"
        measureHead="Margin"
        rows={rows}
        rowTotal="$1,480.00"
        proof={proof}
      />
    </Panel>
  )
}

const rule = (
  <>
    Arjun, in <b>Sales</b>, earns <b>3%</b> of the month’s own load margin up to <b>$5,000.00</b>, <b>5%</b> of the part
    up to <b>$10,000.00</b> and <b>7%</b> of the part above.
  </>
)

const band = (
  <SlabBand
    label="Margin of June rose from $8,940.00 to $10,420.00; the second slab ends at $10,000.00"
    slabs={slabs}
    before={8940}
    after={10_420}
    max={12_500}
    words={{ before: 'Before $8,940.00', added: 'This day $1,480.00', toDate: 'To date $10,420.00' }}
  />
)

const proof = (
  <>
    <State kind="ok">Recomputed here: $82.40, the same</State>
    <span>
      4 credits · <Anchor href="#rows">fingerprint 9c41 e07b</Anchor>
    </span>
  </>
)
