import type { Load, LoadRecord } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { type ChargeRow, chargeRows, chargesOf } from './charge-rows.ts'

interface LoadMoneyProps {
  readonly load: Load
  readonly record: LoadRecord
  readonly onEdit: () => void
}

/** What the bill and the cost are made of. */
export function LoadMoney({ load, record, onEdit }: LoadMoneyProps) {
  return (
    <Section
      flush
      title="Money"
      aside={
        record.can['charges'] && (
          <Anchor component="button" type="button" onClick={onEdit}>
            Edit charges
          </Anchor>
        )
      }
    >
      <DataTable
        label="Charges"
        rows={chargeRows(chargesOf(load, record))}
        rowKey={({ key }) => key}
        columns={columns}
        totals={{
          name: 'Total',
          bill: <Money value={load.bill} />,
          cost: load.cost ? (
            <Money value={load.cost} />
          ) : (
            <State plain kind="risk">
              Unknown
            </State>
          ),
          margin: <Money dash value={load.margin} reason="Unknown until the cost is" />,
        }}
      />
    </Section>
  )
}

const columns: readonly Column<ChargeRow>[] = [
  { key: 'name', head: 'Charge', cell: ({ name }) => name },
  {
    key: 'bill',
    head: 'Bill',
    figure: true,
    cell: ({ bill }) => <Money dash value={bill} reason="The customer is not charged for it" />,
  },
  {
    key: 'cost',
    head: 'Cost',
    figure: true,
    cell: ({ cost }) => <Money dash value={cost} reason="The carrier charges nothing for it, as far as is known" />,
  },
  {
    key: 'margin',
    head: 'Margin',
    figure: true,
    phone: false,
    cell: ({ bill, cost }) => (
      <Money
        dash
        value={bill && cost ? { ...bill, minor: bill.minor - cost.minor } : null}
        reason="Charged on one side only"
      />
    ),
  },
]
