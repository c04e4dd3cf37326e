import type { OutreachSend } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../../../lib/counted.ts'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { LeftOutList } from '../left-out-list.tsx'
import css from './ask-form.module.css'

interface AskResultProps {
  readonly send: OutreachSend
  readonly onClose: () => void
}

/** How many were asked, and who was not and why. */
export const AskResult = ({ send: { recipients, leftOut }, onClose }: AskResultProps) => (
  <DialogBody>
    <Notice
      kind="ok"
      title={`${counted(recipients.length, 'carrier')} ${recipients.length === 1 ? 'is' : 'are'} asked`}
    >
      <p>Their answers stand on this load as they come.</p>
    </Notice>
    <Notice kind="warn" title={`${counted(leftOut.length, 'carrier')} left out`}>
      <LeftOutList leftOut={leftOut} />
    </Notice>
    <div className={css['buttons']}>
      <Button onClick={onClose} data-autofocus>
        Close
      </Button>
    </div>
  </DialogBody>
)
