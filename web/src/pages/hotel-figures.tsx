import type { ReactNode } from 'react'
import { NightControls } from '../features/hospitality/figures/night-controls.tsx'
import { NightList } from '../features/hospitality/figures/night-list.tsx'
import { NightSheet } from '../features/hospitality/figures/night-sheet.tsx'
import { UploadNights } from '../features/hospitality/figures/upload-nights.tsx'
import { useChosenHotel, useNightsAddress } from '../features/hospitality/figures/use-night-sheet.ts'
import { useHotelVentures } from '../features/hospitality/hotel-ventures.ts'
import { NoHotels } from '../features/hospitality/no-hotels.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Empty } from '../ui/empty.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Problem } from '../ui/problem.tsx'
import { Section } from '../ui/section.tsx'

/** A month of nights of one property. */
export function Page(): ReactNode {
  const ventures = useHotelVentures()
  const { hotel, voided, month, isKnown, error, refetch } = useChosenHotel()
  const { from, to } = useNightsAddress()
  const range = from !== undefined && to !== undefined ? { from, to } : null
  const isMissing = error?.status === 404 || error?.status === 400 || voided !== null
  const editable =
    voided === null && ventures.some(({ id, can }) => id === hotel?.ventureId && can['imports.work'] === true)
  return (
    <>
      <PageHeader
        title="Nights"
        context={hotel && !range && `${hotel.name} · ${hotel.currency} · by the hotel’s own business date`}
        controls={hotel && !range && <NightControls hotel={hotel} month={month} />}
        action={hotel && editable && !range && <UploadNights hotel={hotel} />}
      />
      {ventures.length === 0 && <NoHotels title="Nights" />}
      {ventures.length > 0 && isMissing && <NoSuch voided={voided} />}
      {error && !isKnown && !isMissing && <Problem error={error} retry={() => void refetch()} />}
      {hotel && range && !isMissing && <NightList {...range} />}
      {hotel && !range && !isMissing && (
        <NightSheet key={`${hotel.id} ${month}`} hotel={hotel} month={month} editable={editable} />
      )}
      {ventures.length > 0 && isKnown && !hotel && !isMissing && <NoneYet />}
    </>
  )
}

const NoSuch = ({ voided }: { readonly voided: { readonly reason: string } | null }) => (
  <Section flush title="Nights">
    <Empty
      title={voided ? 'This property is void' : 'There is no such property here'}
      action={
        <ButtonLink variant="default" link={{ to: '/hotel/properties' }}>
          Go to the properties
        </ButtonLink>
      }
    >
      {voided
        ? `Its nights count in no figure: ${voided.reason}`
        : 'Look at the address, or choose a property of your ventures.'}
    </Empty>
  </Section>
)

const NoneYet = () => (
  <Section flush title="Nights">
    <Empty
      title="No property yet"
      action={
        <ButtonLink variant="default" link={{ to: '/hotel/properties' }}>
          Go to the properties
        </ButtonLink>
      }
    >
      Nights belong to a property. Enter the first one, then type its nights here or upload the night audit.
    </Empty>
  </Section>
)
