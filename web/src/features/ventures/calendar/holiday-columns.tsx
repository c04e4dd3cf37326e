import type { Holiday } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'

/** `remove` null: the person only looks. */
export const holidayColumns = (remove: ((holiday: Holiday) => void) | null): readonly Column<Holiday>[] => [
  {
    key: 'name',
    head: 'Holiday',
    cell: ({ name, day }) => (
      <TwoLines sub={null} phone={formatDay(day, 'long')}>
        {name}
      </TwoLines>
    ),
  },
  { key: 'day', head: 'Day', width: 220, phone: false, cell: ({ day }) => formatDay(day, 'long') },
  ...(remove
    ? [
        {
          key: 'remove',
          head: '',
          figure: true,
          width: 120,
          cell: (holiday: Holiday) => (
            <Button variant="subtle" color="gray" aria-label={`Remove ${holiday.name}`} onClick={() => remove(holiday)}>
              Remove
            </Button>
          ),
        },
      ]
    : []),
]
