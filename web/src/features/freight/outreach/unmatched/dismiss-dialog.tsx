import { contract, type UnmatchedMessage } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { OUTREACH_ANSWERS } from '../outreach-answers.ts'

interface DismissDialogProps {
  readonly message: UnmatchedMessage
  readonly onClose: () => void
}

/** For what is nobody's answer, such as a note that somebody is on holiday. */
export function DismissDialog({ message: { id, sender }, onClose }: DismissDialogProps) {
  return (
    <ReasonDialog
      calm
      onClose={onClose}
      title="Put this message aside?"
      verb="Put aside"
      endpoint={contract.outreach.dismissUnmatched}
      input={(reason) => ({ id, reason })}
      refreshes={OUTREACH_ANSWERS}
      done={() => 'The message is put aside.'}
    >
      <p>{`The message of ${sender} leaves this list and belongs to no load. It cannot be brought back.`}</p>
    </ReasonDialog>
  )
}
