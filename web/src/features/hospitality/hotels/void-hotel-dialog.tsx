import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import type { HotelDialogProps } from './edit-hotel-dialog.tsx'
import { HOTEL_ANSWERS } from './hotel-answers.ts'

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidHotelDialog({ hotel, onClose }: HotelDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${hotel.name}?`}
      verb="Void property"
      endpoint={contract.hotels.voidHotel}
      input={(reason) => ({ id: hotel.id, reason })}
      refreshes={HOTEL_ANSWERS}
      done={() => `${hotel.name} is void.`}
    >
      For a property that was entered by mistake. It leaves every figure with all its nights. Nothing is deleted, and
      its code may be used again, but this cannot be undone.
    </ReasonDialog>
  )
}
