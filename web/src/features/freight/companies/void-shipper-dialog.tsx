import { type CustomerLocation, contract } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { ConfirmReason } from '../../../ui/confirm-reason.tsx'
import { toast } from '../../../ui/toast.tsx'
import { SHIPPER_ANSWERS } from './company-answers.ts'

interface VoidShipperDialogProps {
  readonly location: CustomerLocation
  readonly onClose: () => void
}

export function VoidShipperDialog({ location: { id, name }, onClose }: VoidShipperDialogProps) {
  const command = useCommand(contract.customers.voidShipper, { refreshes: SHIPPER_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`${name} is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void ${name}?`}
      verb="Void location"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a location that was entered by mistake; one that is used no more is closed instead. It leaves the list, and
      the void ones below it can bring it back.
    </ConfirmReason>
  )
}
