import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { SAAS_ANSWERS } from '../saas-answers.ts'
import type { SubscriptionDialogProps } from './terms-dialog.tsx'

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidDialog({ subscription: { id, customer }, onClose }: SubscriptionDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void the subscription of ${customer.name}?`}
      verb="Void subscription"
      endpoint={contract.saasSubscriptions.voidSubscription}
      input={(reason) => ({ id, reason })}
      refreshes={SAAS_ANSWERS}
      done={() => `The subscription of ${customer.name} is void.`}
    >
      For a subscription that was entered by mistake. It leaves every figure since its start. A customer who leaves is
      cancelled instead. This cannot be undone.
    </ReasonDialog>
  )
}
