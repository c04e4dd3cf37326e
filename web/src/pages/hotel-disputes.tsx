import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { NewDisputeDialog } from '../features/hospitality/disputes/form/new-dispute-dialog.tsx'
import { Disputes, DisputesExport } from '../features/hospitality/disputes/list/disputes.tsx'
import { useHotelVentures } from '../features/hospitality/hotel-ventures.ts'
import { NoHotels } from '../features/hospitality/no-hotels.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** The desk: what is contested, by the clock. */
export function Page(): ReactNode {
  const [isEntering, setEntering] = useState(false)
  const ventures = useHotelVentures()
  const mayEnter = ventures.some(({ can }) => can['hotel.write'] === true)
  return (
    <>
      <PageHeader
        title="Disputes"
        context={ventures.map(({ name }) => name).join(', ')}
        controls={ventures.length > 0 && <DisputesExport />}
        action={
          mayEnter && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setEntering(true)}>
              New dispute
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Disputes /> : <NoHotels title="Disputes" />}
      {isEntering && <NewDisputeDialog onClose={() => setEntering(false)} />}
    </>
  )
}
