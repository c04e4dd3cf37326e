import { contract, type ListedHotel } from '@holdfast/contract'
import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { download } from '../../../lib/download.ts'
import { formatMonth } from '../../../lib/format-time.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { ExportButton } from '../../../ui/export-button.tsx'
import css from './night-controls.module.css'
import { PropertySelect } from './property-select.tsx'

interface NightControlsProps {
  readonly hotel: ListedHotel
  readonly month: string
}

/** Which property and which month; both stand in the address. */
export function NightControls({ hotel, month }: NightControlsProps) {
  const { filter } = useChangeAddress()
  const show = (months: number) => filter({ month: monthsOn(month, months), night: undefined })
  const last = Temporal.PlainDate.from(`${monthsOn(month, 1)}-01`)
    .subtract({ days: 1 })
    .toString()
  return (
    <>
      <PropertySelect hotel={hotel} onChoose={(hotelId) => filter({ hotelId, night: undefined })} />
      <div className={css['month']}>
        <ActionIcon variant="default" size={32} aria-label="The month before" onClick={() => show(-1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <span aria-live="polite">{formatMonth(`${month}-01`)}</span>
        <ActionIcon
          variant="default"
          size={32}
          aria-label="The month after"
          disabled={monthsOn(month, 1) > hotel.today.slice(0, 7)}
          onClick={() => show(1)}
        >
          <IconChevronRight size={16} />
        </ActionIcon>
      </div>
      <ExportButton
        choices={[
          {
            label: hotel.name,
            keep: () =>
              download(contract.hotelKpi.exportHotelNights, {
                ventureId: hotel.ventureId,
                hotelId: hotel.id,
                from: `${month}-01`,
                to: last,
                sort: 'oldest',
              }),
          },
        ]}
      />
    </>
  )
}

const monthsOn = (month: string, months: number) => Temporal.PlainYearMonth.from(month).add({ months }).toString()
