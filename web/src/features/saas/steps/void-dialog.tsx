import { contract } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { ConfirmReason } from '../../../ui/confirm-reason.tsx'
import { toast } from '../../../ui/toast.tsx'
import { SAAS_ANSWERS } from '../saas-answers.ts'
import type { SubscriptionDialogProps } from './terms-dialog.tsx'

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidDialog({ subscription: { id, customer }, onClose }: SubscriptionDialogProps) {
  const command = useCommand(contract.saasSubscriptions.voidSubscription, { refreshes: SAAS_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`The subscription of ${customer.name} is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void the subscription of ${customer.name}?`}
      verb="Void subscription"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a subscription that was entered by mistake. It leaves every figure since its start. A customer who leaves is
      cancelled instead. This cannot be undone.
    </ConfirmReason>
  )
}
