import { type CustomerLocation, contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { SHIPPER_ANSWERS } from './company-answers.ts'

interface VoidShipperDialogProps {
  readonly location: CustomerLocation
  readonly onClose: () => void
}

export function VoidShipperDialog({ location: { id, name }, onClose }: VoidShipperDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${name}?`}
      verb="Void location"
      endpoint={contract.customers.voidShipper}
      input={(reason) => ({ id, reason })}
      refreshes={SHIPPER_ANSWERS}
      done={() => `${name} is void.`}
    >
      For a location that was entered by mistake; one that is used no more is closed instead. It leaves the list, and
      the void ones below it can bring it back.
    </ReasonDialog>
  )
}
