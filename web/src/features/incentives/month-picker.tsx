import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { addMonths } from '../../lib/calendar-day.ts'
import { formatMonth } from '../../lib/format-time.ts'
import { usePayAddress } from './use-pay-address.ts'

/** A year back, and never before the venture's first day of pay. */
const MONTHS_BACK = 12

export function MonthPicker({ liveFrom }: { readonly liveFrom: string | undefined }) {
  const { span, today, change } = usePayAddress()
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_, back) => addMonths(today, -back)).filter(
    (month) => month === span.from || liveFrom === undefined || month.slice(0, 7) >= liveFrom.slice(0, 7),
  )
  const choose = (month: string) =>
    change({ month: month.slice(0, 7) === today.slice(0, 7) ? undefined : month.slice(0, 7), line: undefined })
  return (
    <Menu position="bottom-end" width={200} withinPortal={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />} aria-haspopup="menu">
          {formatMonth(span.from)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {months.map((month) => (
          <Menu.Item
            key={month}
            onClick={() => choose(month)}
            rightSection={month === span.from && <IconCheck size={14} role="img" aria-label="chosen" />}
          >
            {formatMonth(month)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
