import type { Endpoint, Input } from '@holdfast/contract'
import { useCommand } from '../lib/use-command.ts'
import { ConfirmReason } from './confirm-reason.tsx'

interface TakeBackDialogProps<E extends Endpoint> {
  /** A question: "Take this note back?" */
  readonly title: string
  readonly verb?: string
  readonly endpoint: E
  /** What is taken back, and why. */
  readonly input: (reason: string) => Input<E>
  readonly refreshes: readonly Endpoint[]
  readonly onClose: () => void
}

/** A mistake is taken back with its reason; it stays to be read and nothing undoes that. */
export function TakeBackDialog<E extends Endpoint>(props: TakeBackDialogProps<E>) {
  const { title, verb = 'Take back', endpoint, input, refreshes, onClose } = props
  const command = useCommand(endpoint, { refreshes, onDone: onClose })
  return (
    <ConfirmReason
      title={title}
      verb={verb}
      onClose={onClose}
      busy={command.isPending}
      error={command.error}
      onConfirm={async (reason) => command.mutate(input(reason))}
    >
      It stays to be read, with your name and the reason.
    </ConfirmReason>
  )
}
