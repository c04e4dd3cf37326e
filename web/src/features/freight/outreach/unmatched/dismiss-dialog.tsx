import { contract, type UnmatchedMessage } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { OUTREACH_ANSWERS } from '../outreach-answers.ts'

interface DismissDialogProps {
  readonly message: UnmatchedMessage
  readonly onClose: () => void
}

/** For what is nobody's answer, such as a note that somebody is on holiday. */
export function DismissDialog({ message: { id, sender }, onClose }: DismissDialogProps) {
  const command = useCommand(contract.outreach.dismissUnmatched, { refreshes: OUTREACH_ANSWERS })
  const dismiss = async (reason: string) => {
    await command.mutateAsync({ id, reason })
    onClose()
    void toast('The message is put aside.')
  }
  return (
    <ConfirmReason
      calm
      onClose={onClose}
      title="Put this message aside?"
      verb="Put aside"
      onConfirm={(reason) => dismiss(reason).catch(() => undefined)}
      busy={command.isPending}
      error={command.error}
    >
      <p>{`The message of ${sender} leaves this list and belongs to no load. It cannot be brought back.`}</p>
    </ConfirmReason>
  )
}
