import type { OutboundMessage } from '@holdfast/contract'
import { ResendDialog } from './resend-dialog.tsx'
import { SettleDialog } from './settle-dialog.tsx'

export interface MessageWish {
  readonly is: 'resend' | 'settle'
  readonly message: OutboundMessage
}

interface MessageDialogProps {
  readonly wish: MessageWish
  readonly onClose: () => void
}

export const MessageDialog = ({ wish: { is, message }, onClose }: MessageDialogProps) =>
  is === 'resend' ? (
    <ResendDialog message={message} onClose={onClose} />
  ) : (
    <SettleDialog message={message} onClose={onClose} />
  )
