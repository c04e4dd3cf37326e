import type { UnmatchedMessage } from '@holdfast/contract'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { FindThread } from './find-thread.tsx'
import type { Thread } from './unmatched-wish.ts'

interface FindThreadDialogProps {
  readonly message: UnmatchedMessage
  readonly onChoose: (thread: Thread) => void
  readonly onClose: () => void
}

/** Whose answer a message is, where nobody was asked at its sender's address: the load by its number, then the carrier. */
export const FindThreadDialog = ({ message, onChoose, onClose }: FindThreadDialogProps) => (
  <Dialog title="Find the load of this message" size={560} onClose={onClose}>
    <DialogBody>
      <FindThread ventureId={message.venture?.id} onChoose={onChoose} />
    </DialogBody>
  </Dialog>
)
