import { type Call, contract } from '@holdfast/contract'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../../lib/use-command.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useFocusBack } from '../../../ui/use-focus-back.ts'
import { CALL_ANSWERS } from '../call-answers.ts'
import { nameOfCall } from '../words.ts'
import css from './void-call-dialog.module.css'

interface VoidCallDialogProps {
  readonly call: Call
  readonly onClose: () => void
}

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidCallDialog({ call, onClose }: VoidCallDialogProps) {
  useFocusBack()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const command = useCommand(contract.bpo.voidCall, { refreshes: CALL_ANSWERS })
  const confirm = async () => {
    if (reason.trim() === '') return setMissing(true)
    const after = await command.mutateAsync({ id: call.id, reason: reason.trim() }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`The call ${nameOfCall(call)} is void.`)
  }
  return (
    <Confirm
      opened
      onClose={onClose}
      title={`Void the call ${nameOfCall(call)}?`}
      verb="Void call"
      busy={command.isPending}
      error={command.error}
      onConfirm={() => void confirm()}
    >
      For a call that was entered by mistake. It leaves the log and every figure, and the pay and points of{' '}
      {call.agent.name} that came from it go too. Nothing is deleted, but this cannot be undone.
      <Textarea
        className={css['reason'] ?? ''}
        label="Reason"
        withAsterisk
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={missing && reason.trim() === '' && 'Must say why.'}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  )
}
