import type { Asset } from '@holdfast/contract'
import { ASSET_KIND_NAMES } from '@holdfast/engine/holdings'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Columns, Stack } from '../../../ui/layout.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { useToday } from '../use-today.ts'
import { type AssetDialogProps, EditAssetDialog, ValueDialog, VoidAssetDialog } from './asset-dialogs.tsx'
import { AssetDocuments } from './asset-documents.tsx'
import { Valuations } from './valuations.tsx'

const DIALOGS: Readonly<Record<'value' | 'edit' | 'void', (props: AssetDialogProps) => React.ReactNode>> = {
  value: ValueDialog,
  edit: EditAssetDialog,
  void: VoidAssetDialog,
}

/** One asset: what it is worth, who said so, and its papers. */
export function AssetView({ asset }: { readonly asset: Asset }) {
  const [over, setOver] = useState<keyof typeof DIALOGS | null>(null)
  const today = useToday(asset.ventureId)
  const { name, kind, entity, currency, voided, can } = asset
  const Dialog = over && DIALOGS[over]
  return (
    <>
      <PageHeader
        title={name}
        context={`${ASSET_KIND_NAMES[kind]} · ${entity.name} · valued in ${currency}`}
        controls={
          <>
            {can['amend'] && (
              <Button
                variant="default"
                leftSection={<IconPencil size={15} aria-hidden />}
                onClick={() => setOver('edit')}
              >
                Edit
              </Button>
            )}
            {can['void'] && (
              <Button variant="default" onClick={() => setOver('void')}>
                Void
              </Button>
            )}
          </>
        }
        action={can['value'] && <Button onClick={() => setOver('value')}>Record valuation</Button>}
      />
      <Stack>
        {voided && (
          <Notice kind="bad" title={`Void: ${voided.reason}`}>
            <p>It counts in no figure.</p>
          </Notice>
        )}
        <Columns
          side={
            <>
              <AssetFacts asset={asset} />
              <AssetDocuments asset={asset} />
            </>
          }
        >
          <Valuations asset={asset} />
        </Columns>
      </Stack>
      {Dialog && <Dialog asset={asset} today={today} onClose={() => setOver(null)} />}
    </>
  )
}

const unsaid = <NoData dash reason="Nobody has said when" />

const AssetFacts = ({ asset: { latest, acquiredOn, disposedOn, note } }: { readonly asset: Asset }) => (
  <Section title="Asset">
    <Facts
      facts={[
        { name: 'Value', value: <Money value={latest?.value ?? null} reason="Nobody has valued it yet" /> },
        {
          name: 'Valued',
          value: latest ? `${formatDay(latest.day, 'year')}, ${counted(latest.ageDays, 'day')} ago` : unsaid,
        },
        { name: 'Acquired', value: acquiredOn ? formatDay(acquiredOn, 'year') : unsaid },
        { name: 'Disposed of', value: disposedOn ? formatDay(disposedOn, 'year') : 'still held' },
        ...(note ? [{ name: 'Note', value: note }] : []),
      ]}
    />
  </Section>
)
