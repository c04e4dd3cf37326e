import type { Endpoint, Input, Reply } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { useCommand } from '../lib/use-command.ts'
import { ConfirmReason } from './confirm-reason.tsx'
import { toast } from './toast.tsx'

interface ReasonDialogProps<E extends Endpoint> {
  /** A question: "Void this load?" */
  readonly title: string
  readonly verb: string
  readonly endpoint: E
  /** What is done to which record, and why. */
  readonly input: (reason: string) => Input<E>
  readonly refreshes: readonly Endpoint[]
  /** What is said when it is done; nothing where the page shows it. */
  readonly done?: (reply: Reply<E>) => string
  readonly onClose: () => void
  /** It destroys nothing: the button is not red. */
  readonly calm?: boolean
  /** What follows, and whether it can be undone. */
  readonly children: ReactNode
}

/** Asks why and does it; what is refused stands in the dialog, with the reason that was typed. */
export function ReasonDialog<E extends Endpoint>(props: ReasonDialogProps<E>) {
  const { endpoint, input, refreshes, done, onClose, ...words } = props
  const command = useCommand(endpoint, { refreshes })
  const confirm = async (reason: string) => {
    const reply = await command.mutateAsync(input(reason)).catch(() => null)
    if (!reply) return
    onClose()
    if (done) void toast(done(reply))
  }
  return (
    <ConfirmReason {...words} onClose={onClose} busy={command.isPending} error={command.error} onConfirm={confirm} />
  )
}
