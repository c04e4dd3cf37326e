import { contract } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { ConfirmReason } from '../../../ui/confirm-reason.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'
import type { StepDialogProps } from './step-form.tsx'

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidDialog({ load: { id, number }, onClose }: StepDialogProps) {
  const command = useCommand(contract.freight.voidLoad, { refreshes: LOAD_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`${number} is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void ${number}?`}
      verb="Void load"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a load that was entered by mistake. It leaves every figure, and the pay and points that came from it go too.
      Nothing is deleted, but this cannot be undone.
    </ConfirmReason>
  )
}
