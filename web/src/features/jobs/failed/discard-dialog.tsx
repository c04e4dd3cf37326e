import { contract } from '@holdfast/contract'
import { useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { ConfirmReason } from '../../../ui/confirm-reason.tsx'
import { toast } from '../../../ui/toast.tsx'
import { JOB_ANSWERS } from '../job-answers.ts'
import { inBatches } from './in-batches.ts'

interface DiscardDialogProps {
  readonly ids: readonly string[]
  readonly onClose: () => void
}

/** Given up for good cannot be taken back, so the reason is asked before. */
export function DiscardDialog({ ids: chosen, onClose }: DiscardDialogProps) {
  // What was ticked when it was asked: the list behind goes on being read.
  const [ids] = useState(chosen)
  const command = useCommand(contract.jobs.discardDeadLetters, { refreshes: JOB_ANSWERS })
  const words = counted(ids.length, 'piece of work', 'pieces of work')
  const confirm = async (reason: string) => {
    const discard = async (some: string[]) => (await command.mutateAsync({ ids: some, reason })).discarded
    const count = await inBatches(ids, discard).catch(() => null)
    if (count === null) return
    onClose()
    void toast(`${counted(count, 'piece of work', 'pieces of work')} discarded.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Discard ${words}?`}
      verb="Discard"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      What they were to do is not done, and they cannot be brought back. The audit log keeps what they were and why.
    </ConfirmReason>
  )
}
