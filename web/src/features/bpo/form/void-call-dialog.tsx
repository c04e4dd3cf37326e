import { type Call, contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
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
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void the call ${nameOfCall(call)}?`}
      verb="Void call"
      endpoint={contract.bpo.voidCall}
      input={(reason) => ({ id: call.id, reason })}
      refreshes={CALL_ANSWERS}
      done={() => `The call ${nameOfCall(call)} is void.`}
    >
      For a call that was entered by mistake. It leaves the log and every figure, and the pay and points of{' '}
      {call.agent.name} that came from it go too. Nothing is deleted, but this cannot be undone.
    </ReasonDialog>
  )
}
