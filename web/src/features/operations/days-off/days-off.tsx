import { contract, type DayOff } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { useState } from 'react'
import { daysIn } from '../../../lib/calendar-day.ts'
import { counted } from '../../../lib/counted.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { DAYS_OFF_ANSWERS } from './days-off-answers.ts'

interface DaysOffProps {
  readonly ventureId: string
  readonly mayKeep: boolean
}

/** Who is away when, the latest first. */
export function DaysOff({ ventureId, mayKeep }: DaysOffProps) {
  const [wrong, setWrong] = useState<DayOff | null>(null)
  const { rows, loading, problem, retry, more } = useList(contract.daysOff.listDaysOff, { ventureId, limit: 50 })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="Days off">
      <DataTable
        label="Days off"
        rows={rows}
        rowKey={({ id }) => id}
        columns={columnsOf(setWrong)}
        loading={loading}
        more={more}
        empty={
          <Empty icon={IconCalendarOff} title="Nobody is off">
            {mayKeep
              ? 'Enter days off above: no report is asked for on them, and no streak ends.'
              : 'Whoever keeps the calendar of this venture enters them here.'}
          </Empty>
        }
      />
      {wrong && <VoidDialog off={wrong} onClose={() => setWrong(null)} />}
    </Section>
  )
}

const columnsOf = (onVoid: (off: DayOff) => void): readonly Column<DayOff>[] => [
  {
    key: 'person',
    head: 'Person',
    cell: (off) => (
      <TwoLines sub={off.note ?? ''} phone={[spanText(off), off.note].filter(Boolean).join(' · ')}>
        {off.person.name}
      </TwoLines>
    ),
  },
  { key: 'days', head: 'Days', width: 232, phone: false, cell: spanText },
  {
    key: 'count',
    head: 'Length',
    width: 96,
    phone: false,
    cell: ({ firstDay, lastDay }) => counted(daysIn(firstDay, lastDay), 'day'),
  },
  {
    key: 'void',
    head: '',
    width: 96,
    cell: (off) =>
      off.can['void'] && (
        <Button
          variant="subtle"
          color="gray"
          aria-label={`Void ${spanText(off)} of ${off.person.name}`}
          onClick={() => onVoid(off)}
        >
          Void
        </Button>
      ),
  },
]

function spanText({ firstDay, lastDay }: DayOff): string {
  return firstDay === lastDay ? formatDay(firstDay) : `${formatDay(firstDay)} to ${formatDay(lastDay)}`
}

const VoidDialog = ({ off, onClose }: { readonly off: DayOff; readonly onClose: () => void }) => (
  <ReasonDialog
    onClose={onClose}
    title={`Void the days off of ${off.person.name}?`}
    verb="Void days off"
    endpoint={contract.daysOff.voidDaysOff}
    input={(reason) => ({ id: off.id, reason })}
    refreshes={DAYS_OFF_ANSWERS}
    done={() => `${spanText(off)}: ${off.person.name} works again.`}
  >
    They are working days again, and reports of them are owed. Enter them anew if only one of them was wrong.
  </ReasonDialog>
)
