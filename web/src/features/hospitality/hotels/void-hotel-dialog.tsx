import { contract } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { ConfirmReason } from '../../../ui/confirm-reason.tsx'
import { toast } from '../../../ui/toast.tsx'
import type { HotelDialogProps } from './edit-hotel-dialog.tsx'
import { HOTEL_ANSWERS } from './hotel-answers.ts'

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidHotelDialog({ hotel, onClose }: HotelDialogProps) {
  const command = useCommand(contract.hotels.voidHotel, { refreshes: HOTEL_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id: hotel.id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`${hotel.name} is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void ${hotel.name}?`}
      verb="Void property"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a property that was entered by mistake. It leaves every figure with all its nights. Nothing is deleted, and
      its code may be used again, but this cannot be undone.
    </ConfirmReason>
  )
}
