import { contract, type UnmatchedMessage } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { Confirm } from '../../../../ui/confirm.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { OUTREACH_ANSWERS } from '../outreach-answers.ts'
import type { Thread } from './unmatched-wish.ts'

interface MatchDialogProps {
  readonly message: UnmatchedMessage
  readonly thread: Thread
  readonly onClose: () => void
}

/** Whoever puts an answer into a thread is asked once. */
export function MatchDialog({ message, thread: { recipientId, carrier, load }, onClose }: MatchDialogProps) {
  const command = useCommand(contract.outreach.matchUnmatched, { refreshes: OUTREACH_ANSWERS })
  const match = async () => {
    await command.mutateAsync({ id: message.id, recipientId })
    onClose()
    void toast(`The message stands on ${load.number} as the answer of ${carrier.name}.`)
  }
  return (
    <Confirm
      calm
      opened
      onClose={onClose}
      title={`The answer of ${carrier.name} about ${load.number}?`}
      verb="Match"
      // What is refused stands in the dialog.
      onConfirm={() => void match().catch(() => undefined)}
      busy={command.isPending}
      error={command.error}
    >
      <p>
        It then stands among the answers on this load, with your name. Whoever finds that it belongs elsewhere can move
        it there.
      </p>
    </Confirm>
  )
}
