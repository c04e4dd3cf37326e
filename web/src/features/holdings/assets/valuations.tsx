import { type Asset, contract, type Valuation } from '@holdfast/contract'
import { VALUATION_METHOD_NAMES } from '@holdfast/engine/holdings'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay, formatInstant } from '../../../lib/format-time.ts'
import { useMe } from '../../../lib/session.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogBody } from '../../../ui/dialog-body.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { TakeBackDialog } from '../../../ui/take-back-dialog.tsx'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'

/** What it was worth, the latest first; each opens to what it said before. */
export function Valuations({ asset }: { readonly asset: Asset }) {
  const [opened, setOpened] = useState<string | null>(null)
  const valuation = asset.valuations.find(({ id }) => id === opened)
  return (
    <Section flush title="Valuations">
      <DataTable
        label={`Valuations of ${asset.name}`}
        rows={asset.valuations}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={{ onOpen: ({ id }) => setOpened(id) }}
        openKey={opened}
        empty={
          <Empty title="Nobody has valued it yet">
            {asset.can['value']
              ? 'Say what it is worth with “Record valuation”, by which method and whose judgement.'
              : 'Valuations appear here as soon as somebody records one.'}
          </Empty>
        }
      />
      {valuation && <OneValuation asset={asset} valuation={valuation} onClose={() => setOpened(null)} />}
    </Section>
  )
}

const COLUMNS: readonly Column<Valuation>[] = [
  { key: 'day', head: 'Day', cell: ({ day }) => formatDay(day, 'year') },
  { key: 'value', head: 'Value', figure: true, cell: ({ value }) => <Money value={value} /> },
  { key: 'method', head: 'Method', phone: false, cell: ({ method }) => VALUATION_METHOD_NAMES[method] },
  { key: 'author', head: 'Valued by', phone: false, cell: ({ author }) => author },
]

interface OneValuationProps {
  readonly asset: Asset
  readonly valuation: Valuation
  readonly onClose: () => void
}

function OneValuation({ asset, valuation, onClose }: OneValuationProps) {
  const [takingBack, setTakingBack] = useState(false)
  const zone = useMe().ventures.find(({ id }) => id === asset.ventureId)?.zone ?? 'UTC'
  if (takingBack)
    return (
      <TakeBackDialog
        title={`Take back the valuation of ${formatDay(valuation.day, 'year')}?`}
        endpoint={contract.holdings.voidValuation}
        input={(reason) => ({ id: asset.id, valuationId: valuation.id, reason })}
        refreshes={HOLDINGS_ANSWERS}
        onClose={onClose}
      />
    )
  return (
    <Dialog title={`${asset.name}, ${formatDay(valuation.day, 'year')}`} size={520} onClose={onClose}>
      <DialogBody>
        <Facts
          facts={[valuation, ...valuation.history].map(
            ({ version, value, method, author, recordedBy, recordedAt }, at) => ({
              name: `${at === 0 ? 'Stands: ' : ''}${formatMoney(value)}`,
              value: `${VALUATION_METHOD_NAMES[method]}, ${author}; recorded by ${recordedBy?.name ?? 'Holdfast'}, ${formatInstant(recordedAt, zone)} (${version})`,
            }),
          )}
        />
        {asset.can['takeBackValuation'] && (
          <div>
            <Button variant="default" onClick={() => setTakingBack(true)}>
              Take back
            </Button>
          </div>
        )}
      </DialogBody>
    </Dialog>
  )
}
