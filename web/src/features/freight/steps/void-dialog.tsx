import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'
import type { StepDialogProps } from './step-form.tsx'

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidDialog({ load: { id, number }, onClose }: StepDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${number}?`}
      verb="Void load"
      endpoint={contract.freight.voidLoad}
      input={(reason) => ({ id, reason })}
      refreshes={LOAD_ANSWERS}
      done={() => `${number} is void.`}
    >
      For a load that was entered by mistake. It leaves every figure, and the pay and points that came from it go too.
      Nothing is deleted, but this cannot be undone.
    </ReasonDialog>
  )
}
