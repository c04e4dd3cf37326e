import { type BriefingEditionRow, contract } from '@holdfast/contract'
import { IconNews } from '@tabler/icons-react'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextLink } from '../../../ui/text-link.tsx'

/** Every morning’s briefing as it was told, the newest first. */
export function PastBriefings() {
  const venture = useVenture()
  const list = useList(contract.briefing.listEditions, { ventureId: venture?.id, limit: 50 })
  return (
    <>
      <PageHeader
        title="Past briefings"
        context="As they were told at 06:45 of each venture’s clock. What was put out since still burns here."
      />
      <DataTable
        label="Past briefings"
        {...list}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        empty={
          <Empty icon={IconNews} title="No briefing was written down yet">
            The first one is written at 06:45 of the venture’s clock, once it is live. Today’s is on the briefing’s
            page.
          </Empty>
        }
      />
    </>
  )
}

const COLUMNS: readonly Column<BriefingEditionRow>[] = [
  {
    key: 'day',
    head: 'Morning',
    cell: ({ id, day }) => (
      <TextLink link={{ to: '/briefing/past/$id', params: { id } }}>{formatDay(day, 'long')}</TextLink>
    ),
  },
  { key: 'venture', head: 'Venture', cell: ({ ventureName }) => ventureName },
  { key: 'fires', head: 'Fires', figure: true, cell: ({ fires }) => fires },
  { key: 'wins', head: 'Wins', figure: true, phone: false, cell: ({ wins }) => wins },
  {
    key: 'open',
    head: 'Open value',
    figure: true,
    phone: false,
    cell: ({ openValue }) => openValue.map((amount) => formatMoney(amount)).join(', ') || '–',
  },
]
