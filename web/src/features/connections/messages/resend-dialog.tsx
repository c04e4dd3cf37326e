import { contract, type OutboundMessage } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { CHANNEL_WORDS, nameOf } from './message-words.ts'

interface ResendDialogProps {
  readonly message: OutboundMessage
  readonly onClose: () => void
}

/** A second copy cannot be called back, so it is asked before. */
export function ResendDialog({ message, onClose }: ResendDialogProps) {
  const { mutate, isPending, error } = useCommand(contract.integrations.resendMessage, {
    refreshes: [contract.integrations.listMessages],
  })
  const confirm = () =>
    mutate(
      { id: message.id },
      {
        onSuccess: () => {
          onClose()
          void toast(`The ${message.channel === 'SMS' ? 'SMS' : 'e-mail'} to ${message.recipient} goes out again.`)
        },
      },
    )
  return (
    <Confirm
      opened
      onClose={onClose}
      title={`Send “${nameOf(message)}” again?`}
      verb="Send again"
      busy={isPending}
      error={error}
      onConfirm={confirm}
    >
      {message.state === 'UNKNOWN'
        ? `It was handed over and no answer came: ${message.recipient} may have it already, and then it arrives twice.`
        : `The ${CHANNEL_WORDS[message.channel] === 'SMS' ? 'SMS' : 'e-mail'} to ${message.recipient} was not taken. Should it have gone out after all, it arrives twice.`}
    </Confirm>
  )
}
