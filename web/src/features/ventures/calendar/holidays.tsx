import { contract, type Venture } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconCalendarOff, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { counted } from '../../../lib/counted.ts'
import { dayIn } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { AddHoliday } from './add-holiday.tsx'
import { holidayColumns } from './holiday-columns.tsx'
import css from './holidays.module.css'
import { useHolidays } from './use-holidays.ts'

/** The days of a year on which the venture does not work. */
export function Holidays({ venture }: { readonly venture: Venture }) {
  const { year: asked } = useSearch({ strict: false })
  const thisYear = Number(dayIn(new Date().toISOString(), venture.zone).slice(0, 4))
  const year = /^20\d\d$/.test(asked ?? '') ? Number(asked) : thisYear
  const { data, error, refetch } = useReply(contract.calendar.listHolidays, { id: venture.id, year })
  const { remove } = useHolidays(venture)
  const mayKeep = venture.can['keepCalendar'] === true
  const rows = data?.items ?? []
  return (
    <Section flush title={<YearTitle year={year} />} aside={data && counted(rows.length, 'holiday')}>
      {mayKeep && <AddHoliday key={year} venture={venture} year={year} />}
      {error && !data ? (
        <Problem error={error} retry={() => void refetch()} />
      ) : (
        <DataTable
          label={`Holidays of ${year}`}
          rows={rows}
          rowKey={({ day }) => day}
          columns={holidayColumns(mayKeep ? remove : null)}
          loading={!data}
          empty={
            <Empty icon={IconCalendarOff} title={`No holidays in ${year}`}>
              {mayKeep
                ? 'Name the first one above. On a holiday nobody is behind a target.'
                : 'Whoever keeps the calendar of this venture names them here.'}
            </Empty>
          }
        />
      )}
    </Section>
  )
}

function YearTitle({ year }: { readonly year: number }) {
  const { filter } = useChangeAddress()
  const step = (by: number) => filter({ year: String(year + by) })
  return (
    <span className={css['title']}>
      Holidays of {year}
      <span className={css['years']}>
        <Button variant="default" px={6} aria-label={`Holidays of ${year - 1}`} onClick={() => step(-1)}>
          <IconChevronLeft size={15} aria-hidden />
        </Button>
        <Button variant="default" px={6} aria-label={`Holidays of ${year + 1}`} onClick={() => step(1)}>
          <IconChevronRight size={15} aria-hidden />
        </Button>
      </span>
    </span>
  )
}
