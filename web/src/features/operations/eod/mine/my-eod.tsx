import { contract } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { isCalendarDay } from '../../../../lib/calendar-day.ts'
import { useReply } from '../../../../lib/query.ts'
import { searchTexts } from '../../../../lib/search-texts.ts'
import { useChangeAddress } from '../../../../lib/use-change-address.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Columns } from '../../../../ui/layout.tsx'
import { PageSkeleton } from '../../../../ui/page-skeleton.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { DayChoice } from './day-choice.tsx'
import { MissedDays } from './missed-days.tsx'
import { MyDayReport } from './my-day-report.tsx'
import { MyReports } from './my-reports.tsx'

/** Today's report of one venture, what was missed, and what was sent before. */
export function MyEod({ ventureId }: { readonly ventureId: string }) {
  const { data, error, refetch } = useReply(contract.eodReports.myEodStatus, { ventureId })
  const asked = searchTexts('day')(useSearch({ strict: false })).day
  const { filter } = useChangeAddress()
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const status = data.items.find((each) => each.ventureId === ventureId)
  if (!status)
    return (
      <Empty title="No report is asked of you here">
        You are no member of this venture. Choose one of yours at the top of the page.
      </Empty>
    )
  const day = asked !== undefined && isCalendarDay(asked) && asked <= status.today ? asked : status.today
  return (
    <Columns side={<MyReports ventureId={ventureId} />}>
      <MissedDays gaps={status.gaps} />
      <DayChoice
        status={status}
        day={day}
        onChoose={(chosen) => filter({ day: chosen === status.today ? undefined : chosen })}
      />
      <MyDayReport key={`${ventureId} ${day}`} status={status} day={day} />
    </Columns>
  )
}
