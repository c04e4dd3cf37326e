import type { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'

type Disputes = typeof contract.hotelDisputes

interface TakeBackDialogProps {
  readonly title: string
  readonly endpoint: Disputes['voidDisputeNote'] | Disputes['voidDisputeFile']
  /** What is taken back, without the reason. */
  readonly input: Readonly<Record<string, string>>
  readonly onClose: () => void
}

/** A mistake is taken back with its reason; it stays to be read and nothing undoes that. */
export function TakeBackDialog({ title, endpoint, input, onClose }: TakeBackDialogProps) {
  const command = useCommand(endpoint, { refreshes: DISPUTE_ANSWERS })
  const confirm = async (reason: string) => {
    const done = await command
      .mutateAsync({ ...input, reason } as Parameters<typeof command.mutateAsync>[0])
      .catch(() => null)
    if (done) onClose()
  }
  return (
    <ConfirmReason
      title={title}
      verb="Take back"
      onClose={onClose}
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      It stays to be read, with your name and the reason.
    </ConfirmReason>
  )
}
