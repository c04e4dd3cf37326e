import { Anchor, Button } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { useState } from 'react'
import { Amount } from '../../ui/amount.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { WithPanel } from '../../ui/layout.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Section } from '../../ui/section.tsx'
import { SlabBand } from '../../ui/slab-band.tsx'
import { State } from '../../ui/state.tsx'
import { Trace } from '../../ui/trace.tsx'
import { usd } from './tiles.ts'
import { parts, rows, slabs } from './trace-example.tsx'

const days = [
  { day: 'Wed 17', slabs: 8240, loads: 1530, bonus: 2560 },
  { day: 'Tue 16', slabs: 5875, loads: 1062, bonus: 0 },
  { day: 'Mon 15', slabs: 2700, loads: 850, bonus: 0 },
]
const sum = (key: 'slabs' | 'loads' | 'bonus') => days.reduce((total, day) => total + day[key], 0)

export function Statement() {
  const [open, setOpen] = useState<string | null>('Wed 17')
  return (
    <WithPanel panel={open && <Opened onClose={() => setOpen(null)} />}>
      <Section flush title="By day" aside="Open any amount to see where it comes from">
        <DataTable
          compact
          label="Pay by day"
          rows={days}
          rowKey={(day) => day.day}
          openKey={open}
          totals={{
            day: 'June',
            slabs: usd(sum('slabs')),
            loads: usd(sum('loads')),
            bonus: usd(sum('bonus')),
            total: usd(sum('slabs') + sum('loads') + sum('bonus')),
          }}
          columns={[
            { key: 'day', head: 'Day', width: 92, cell: (day) => day.day },
            {
              key: 'slabs',
              head: 'Margin slabs',
              figure: true,
              cell: (day) => (
                <Amount
                  label={`${day.day} June, margin slabs ${usd(day.slabs)}`}
                  opened={open === day.day}
                  onOpen={() => setOpen(day.day)}
                >
                  {usd(day.slabs)}
                </Amount>
              ),
            },
            { key: 'loads', head: 'Per load', figure: true, phone: false, cell: (day) => usd(day.loads) },
            {
              key: 'bonus',
              head: 'Load bonus',
              figure: true,
              phone: false,
              cell: (day) => (day.bonus === 0 ? <NoData dash reason="No load above $500" /> : usd(day.bonus)),
            },
            {
              key: 'total',
              head: 'Total',
              figure: true,
              cell: (day) => <b style={{ fontWeight: 600 }}>{usd(day.slabs + day.loads + day.bonus)}</b>,
            },
          ]}
        />
      </Section>
    </WithPanel>
  )
}

function Opened({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel
      label="How $82.40 came about"
      caption="Sales margin, in slabs · Wed 17 June"
      figure={usd(8240)}
      onClose={onClose}
      actions={
        <Button variant="default" leftSection={<IconFlag size={15} aria-hidden />}>
          Dispute this line
        </Button>
      }
    >
      <Trace
        rule={
          <>
            Arjun, in <b>Sales</b>, earns <b>3%</b> of the month’s own load margin up to <b>$5,000.00</b>, <b>5%</b> of
            the part up to <b>$10,000.00</b> and <b>7%</b> of the part above.
          </>
        }
        origin="Plan Northline Sales 2026, version 3 · no cap, no override"
        band={
          <SlabBand
            label="Margin of June rose from $8,940.00 to $10,420.00; the second slab ends at $10,000.00"
            slabs={slabs}
            before={8940}
            after={10_420}
            max={12_500}
            words={{ before: 'Before $8,940.00', added: 'This day $1,480.00', toDate: 'To date $10,420.00' }}
          />
        }
        parts={parts}
        result={usd(8240)}
        rowsTitle="The loads behind it"
        rowHead="Load"
        measureHead="Margin"
        rows={rows}
        rowTotal={usd(148_000)}
        proof={
          <>
            <State kind="ok">Recomputed here: $82.40, the same</State>
            <span>
              4 credits · <Anchor href="#rows">fingerprint 9c41 e07b</Anchor>
            </span>
          </>
        }
      />
    </Panel>
  )
}
