import { contract, type Venture } from '@holdfast/contract'
import { SegmentedControl } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { addDays, isCalendarDay } from '../../../lib/calendar-day.ts'
import { counted } from '../../../lib/counted.ts'
import { dayIn, formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterDay } from '../../../ui/filter-day.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { OrgChart } from './org-chart.tsx'
import { PeopleTable } from './people-table.tsx'

const VIEWS = [
  { value: 'list', label: 'List' },
  { value: 'chart', label: 'Who reports to whom' },
]

/** Who works in the venture on a day, as a list or as a tree. */
export function PeopleTab({ venture: { id, name, zone } }: { readonly venture: Venture }) {
  const { view, on } = useSearch({ strict: false })
  const { filter } = useChangeAddress()
  const today = dayIn(new Date().toISOString(), zone)
  const day = on !== undefined && isCalendarDay(on) ? on : null
  const { data, error, refetch } = useReply(contract.ventures.listVenturePeople, { id, on: day ?? undefined })
  const isChart = view === 'chart'
  const people = data?.items ?? []
  return (
    <>
      <FilterBar>
        <SegmentedControl
          aria-label="Shown as"
          data={VIEWS}
          value={isChart ? 'chart' : 'list'}
          onChange={(value) => filter({ view: value === 'chart' ? value : undefined })}
        />
        <FilterDay
          label="Day"
          chosen={day}
          near={[
            { day: today, name: 'Today' },
            { day: addDays(today, -30), name: '30 days ago' },
            { day: addDays(today, 30), name: 'In 30 days' },
          ]}
          onChoose={(chosen) => filter({ on: chosen ?? undefined })}
        />
      </FilterBar>
      {error && !data ? (
        <Problem error={error} retry={() => void refetch()} />
      ) : (
        <Section
          flush
          title={day === null || day === today ? 'People today' : `People on ${formatDay(day, 'year')}`}
          aside={data && counted(people.length, 'person', 'people')}
        >
          {isChart && data && people.length > 0 ? (
            <OrgChart people={people} label={`Who reports to whom in ${name}`} />
          ) : (
            <PeopleTable people={people} loading={!data} />
          )}
        </Section>
      )}
    </>
  )
}
