import { type Call, contract } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { ConfirmReason } from '../../../ui/confirm-reason.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useFocusBack } from '../../../ui/use-focus-back.ts'
import { CALL_ANSWERS } from '../call-answers.ts'
import { nameOfCall } from '../words.ts'

interface VoidCallDialogProps {
  readonly call: Call
  readonly onClose: () => void
}

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidCallDialog({ call, onClose }: VoidCallDialogProps) {
  useFocusBack()
  const command = useCommand(contract.bpo.voidCall, { refreshes: CALL_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id: call.id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`The call ${nameOfCall(call)} is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void the call ${nameOfCall(call)}?`}
      verb="Void call"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a call that was entered by mistake. It leaves the log and every figure, and the pay and points of{' '}
      {call.agent.name} that came from it go too. Nothing is deleted, but this cannot be undone.
    </ConfirmReason>
  )
}
