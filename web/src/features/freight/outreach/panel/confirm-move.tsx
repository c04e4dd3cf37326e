import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
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
  return (
    <ReasonDialog
      calm
      onClose={onClose}
      title={to ? `Move it to ${to.carrier.name}, ${to.load.number}?` : 'Put it back among the unmatched messages?'}
      verb={to ? 'Move' : 'Put back'}
      endpoint={contract.outreach.moveAnswer}
      input={(reason) => ({ id: answer.id, recipientId: to?.recipientId ?? null, reason })}
      refreshes={OUTREACH_ANSWERS}
      done={() =>
        to
          ? `The answer stands on ${to.load.number} now, as that of ${to.carrier.name}.`
          : 'The message waits to be matched.'
      }
    >
      <p>
        {`It no longer counts as an answer of ${recipient.carrier.name} here. ${
          to ? 'It can be moved again.' : 'Somebody says there whose it is, or puts it aside.'
        }`}
      </p>
    </ReasonDialog>
  )
}
