import type { ReactNode } from 'react'
import { formatRange } from '../../../lib/format-range.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Stale } from '../../../ui/stale.tsx'
import { NoDashboard } from '../no-dashboard.tsx'
import { OtherVentures } from '../other-ventures.tsx'
import { PeriodChoice } from '../period-choice.tsx'
import type { DashboardAddress } from '../use-dashboard-address.ts'
import { useDashboardVenture } from '../use-dashboard-venture.ts'

interface ReportFrameProps<Data> {
  readonly title: string
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
  readonly address: DashboardAddress
  readonly today: string
  readonly reply: {
    readonly data: Data | undefined
    readonly error: unknown
    readonly isPlaceholderData: boolean
    readonly refetch: () => unknown
  }
  readonly exporting: ReactNode
  readonly children: (data: Data) => ReactNode
}

/** Title, days and file around a report, or around the reason why there is none. */
export function ReportFrame<Data>(props: ReportFrameProps<Data>) {
  const { title, venture, others, address, today, reply, exporting, children } = props
  const { data, error, isPlaceholderData, refetch } = reply
  const days = formatRange(address.range.from, address.range.to)
  return (
    <>
      <PageHeader
        title={title}
        context={`${venture.name} · ${days}`}
        controls={
          <>
            <PeriodChoice address={address} today={today} />
            {exporting}
          </>
        }
      />
      <OtherVentures shown={venture} others={others} />
      {data && <Stale stale={isPlaceholderData}>{children(data)}</Stale>}
      {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
    </>
  )
}

interface OfVentureProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

/** The call centre that a report is of. */
export function OfCallCentre({
  title,
  of: Of,
}: {
  readonly title: string
  readonly of: (props: OfVentureProps) => ReactNode
}) {
  const { venture, others } = useDashboardVenture(['BPO'])
  if (!venture) return <NoDashboard title={title} kind="Call centres" />
  return <Of key={venture.id} venture={venture} others={others} />
}
