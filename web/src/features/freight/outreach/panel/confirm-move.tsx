import { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { OUTREACH_ANSWERS } from '../outreach-answers.ts'
import type { MoveWish } from '../outreach-wish.ts'
import type { Thread } from '../unmatched/unmatched-wish.ts'

interface ConfirmMoveProps {
  readonly wish: MoveWish
  /** null: back among the unmatched messages. */
  readonly to: Thread | null
  readonly onClose: () => void
}

export function ConfirmMove({ wish: { answer, recipient }, to, onClose }: ConfirmMoveProps) {
  const command = useCommand(contract.outreach.moveAnswer, { refreshes: OUTREACH_ANSWERS })
  const move = async (reason: string) => {
    await command.mutateAsync({ id: answer.id, recipientId: to?.recipientId ?? null, reason })
    onClose()
    void toast(
      to
        ? `The answer stands on ${to.load.number} now, as that of ${to.carrier.name}.`
        : 'The message waits to be matched.',
    )
  }
  return (
    <ConfirmReason
      calm
      onClose={onClose}
      title={to ? `Move it to ${to.carrier.name}, ${to.load.number}?` : 'Put it back among the unmatched messages?'}
      verb={to ? 'Move' : 'Put back'}
      // What is refused stands in the dialog.
      onConfirm={(reason) => move(reason).catch(() => undefined)}
      busy={command.isPending}
      error={command.error}
    >
      <p>
        {`It no longer counts as an answer of ${recipient.carrier.name} here. ${
          to ? 'It can be moved again.' : 'Somebody says there whose it is, or puts it aside.'
        }`}
      </p>
    </ConfirmReason>
  )
}
