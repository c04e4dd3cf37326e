import { contract, type EodTeam } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { isCalendarDay } from '../../../../lib/calendar-day.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { useReply } from '../../../../lib/query.ts'
import { searchTexts } from '../../../../lib/search-texts.ts'
import { DataTable, type DataTableProps } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Stack } from '../../../../ui/layout.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageSkeleton } from '../../../../ui/page-skeleton.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StatTiles } from '../../../../ui/stat-tiles.tsx'
import { DayStepper } from './day-stepper.tsx'
import { teamColumns } from './team-columns.tsx'

type Member = EodTeam['people'][number]

/** Reports come in while one looks. */
const EVERY = 30_000

/** Who has reported on a day, who is missing, who is off: those to look after first. */
export function TeamDay({ ventureId, today }: { readonly ventureId: string; readonly today: string }) {
  const asked = searchTexts('day')(useSearch({ strict: false })).day
  const wanted = asked !== undefined && isCalendarDay(asked) ? asked : undefined
  const input = { ventureId, ...(wanted && { day: wanted }) }
  const { data, error, refetch } = useReply(contract.eodReports.eodTeam, input, { every: EVERY })
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const { day, counts, holiday, people } = data
  const lasts = day === data.today
  return (
    <Stack>
      <DayStepper day={day} today={today} />
      {holiday && (
        <Notice kind="info" title={`${formatDay(day)} is a holiday: ${holiday}`}>
          <p>Nobody owes a report.</p>
        </Notice>
      )}
      <StatTiles
        tiles={[
          { label: 'Sent', value: counts.sent, change: `${counts.reviewed} reviewed` },
          { label: lasts ? 'Not yet' : 'Missing', value: counts.missing, change: 'by the working calendar' },
          { label: 'Late', value: counts.late, change: 'sent on a later day' },
          { label: 'Off', value: counts.off, change: 'holiday, weekend or day off' },
        ]}
      />
      <Section flush title={`Reports of ${formatDay(day)}`}>
        <DataTable
          label="Reports of the team"
          rows={[...people].sort((a, b) => RANK[a.standing] - RANK[b.standing])}
          rowKey={({ person }) => person.id}
          columns={teamColumns({ lasts })}
          opening={opening}
          loading={false}
          empty={
            <Empty title="Nobody to look after on this day">
              Nobody who reports to you was a member on {formatDay(day)}. Choose another day.
            </Empty>
          }
        />
      </Section>
    </Stack>
  )
}

/** Who is missing stands first, then what waits to be read. */
const RANK: Readonly<Record<Member['standing'], number>> = {
  missing: 0,
  withdrawn: 0,
  sent: 1,
  reviewed: 2,
  day_off: 3,
  holiday: 4,
  weekend: 4,
  not_asked: 5,
}

const opening: NonNullable<DataTableProps<Member>['opening']> = {
  link: ({ report }) => (report ? { to: '/operations/eod/$id', params: { id: report.id } } : null),
}
