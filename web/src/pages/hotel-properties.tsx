import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useHotelVentures } from '../features/hospitality/hotel-ventures.ts'
import { Hotels } from '../features/hospitality/hotels/hotels.tsx'
import { NewHotelDialog } from '../features/hospitality/hotels/new-hotel-dialog.tsx'
import { NoHotels } from '../features/hospitality/no-hotels.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** The list at /hotel/properties, and with the form for a new property over it at /hotel/properties/new. */
export function Page(): ReactNode {
  const navigate = useNavigate()
  const isEntering = useRouterState({ select: ({ location }) => location.pathname.endsWith('/new') })
  const ventures = useHotelVentures()
  const [venture] = ventures.filter(({ can }) => can['hotel.manage'] === true)
  const go = (to: '/hotel/properties' | '/hotel/properties/new') =>
    void navigate({ to, search: (before) => before, resetScroll: false })
  return (
    <>
      <PageHeader
        title="Properties"
        context="Each with its own zone, currency, rooms and people."
        action={
          venture && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go('/hotel/properties/new')}>
              New property
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Hotels /> : <NoHotels title="Properties" />}
      {isEntering && venture && <NewHotelDialog venture={venture} onClose={() => go('/hotel/properties')} />}
    </>
  )
}
