import type { Tile } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { formatRange } from '../../lib/format-range.ts'
import type { MyVenture } from '../../lib/session.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Stale } from '../../ui/stale.tsx'
import { contextWords } from './context-words.ts'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'
import { OtherVentures } from './other-ventures.tsx'
import { PeriodControls } from './period-controls.tsx'
import type { DashboardAddress } from './use-dashboard-address.ts'

/** What the replies of all dashboards have in common. */
export interface DashboardHead {
  readonly from: string
  readonly to: string
  readonly compared: { readonly from: string; readonly to: string } | null
  readonly computed: 'stored' | 'now'
  readonly asOf: string
  readonly tiles: readonly Tile[]
}

interface DashboardFrameProps<Reply extends DashboardHead> {
  readonly title: string
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
  readonly address: DashboardAddress
  readonly today: string
  readonly reply: {
    readonly data: Reply | undefined
    readonly error: unknown
    readonly isPlaceholderData: boolean
    readonly refetch: () => unknown
  }
  readonly filters?: ReactNode
  readonly exporting: ReactNode
  /** Nothing happened in the range; then `empty` stands for the figures. */
  readonly isBare: (reply: Reply) => boolean
  readonly empty: ReactNode
  readonly children: (reply: Reply) => ReactNode
}

/** Title, context and controls around the figures, or around the reason why there are none. */
export function DashboardFrame<Reply extends DashboardHead>(props: DashboardFrameProps<Reply>) {
  const { title, venture, others, address, today, reply, filters, exporting, isBare, empty, children } = props
  const { data, error, isPlaceholderData, refetch } = reply
  return (
    <>
      <PageHeader
        title={title}
        context={
          data && !isPlaceholderData
            ? contextWords(venture, data, error !== null)
            : `${venture.name} · ${formatRange(address.range.from, address.range.to)}`
        }
        controls={
          <>
            <PeriodControls address={address} today={today} />
            {exporting}
          </>
        }
      />
      <OtherVentures shown={venture} others={others} />
      {filters}
      {data && <Stale stale={isPlaceholderData}>{isBare(data) ? empty : children(data)}</Stale>}
      {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <DashboardSkeleton />)}
    </>
  )
}
