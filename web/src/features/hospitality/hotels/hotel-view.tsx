import type { Hotel } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPencil, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '../../../lib/format-time.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Columns, Stack } from '../../../ui/layout.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RecentNights } from '../figures/recent-nights.tsx'
import { EditHotelDialog, type HotelDialogProps } from './edit-hotel-dialog.tsx'
import { HotelFacts } from './hotel-facts.tsx'
import { HotelPeople } from './hotel-people.tsx'
import { zoneText } from './hotel-words.ts'
import { PeopleDialog } from './people-dialog.tsx'
import { VoidHotelDialog } from './void-hotel-dialog.tsx'

type Over = 'edit' | 'people' | 'void'

const DIALOGS: Readonly<Record<Over, (props: HotelDialogProps) => React.ReactNode>> = {
  edit: EditHotelDialog,
  people: PeopleDialog,
  void: VoidHotelDialog,
}

/** One property: how its nights went, who answers for it, how it is judged. */
export function HotelView({ hotel }: { readonly hotel: Hotel }) {
  const [over, setOver] = useState<Over | null>(null)
  const Dialog = over && DIALOGS[over]
  return (
    <>
      <PageHeader
        title={hotel.name}
        context={`${hotel.code} · ${zoneText(hotel.timeZone)} · ${hotel.currency} · today is ${formatDay(hotel.today, 'year')} there`}
        controls={<Controls hotel={hotel} onOpen={setOver} />}
        action={
          <ButtonLink link={{ to: '/hotel/figures', search: { hotelId: hotel.id, venture: hotel.ventureId } }}>
            Nights of the month
          </ButtonLink>
        }
      />
      <Stack>
        {hotel.voided && (
          <Notice kind="bad" title={`Void: ${hotel.voided.reason}`}>
            It counts in no figure.
          </Notice>
        )}
        <Columns
          side={
            <>
              <HotelFacts hotel={hotel} />
              <HotelPeople hotel={hotel} />
            </>
          }
        >
          <RecentNights hotel={hotel} />
        </Columns>
      </Stack>
      {Dialog && <Dialog hotel={hotel} onClose={() => setOver(null)} />}
    </>
  )
}

interface ControlsProps {
  readonly hotel: Hotel
  readonly onOpen: (over: Over) => void
}

const Controls = ({ hotel: { can }, onOpen }: ControlsProps) => (
  <>
    {can['amend'] && (
      <Button variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={() => onOpen('edit')}>
        Edit
      </Button>
    )}
    {can['assign'] && (
      <Button variant="default" leftSection={<IconUsers size={15} aria-hidden />} onClick={() => onOpen('people')}>
        Assign people
      </Button>
    )}
    {can['void'] && (
      <Button variant="default" onClick={() => onOpen('void')}>
        Void
      </Button>
    )}
  </>
)
