import { contract } from '@holdfast/contract'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { JOB_ANSWERS } from '../job-answers.ts'
import css from './discard-dialog.module.css'
import { inBatches } from './in-batches.ts'

interface DiscardDialogProps {
  readonly ids: readonly string[]
  readonly onClose: () => void
}

/** Given up for good cannot be taken back, so the reason is asked before. */
export function DiscardDialog({ ids: chosen, onClose }: DiscardDialogProps) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  // What was ticked when it was asked: the list behind goes on being read.
  const [ids] = useState(chosen)
  const command = useCommand(contract.jobs.discardDeadLetters, { refreshes: JOB_ANSWERS })
  const words = counted(ids.length, 'piece of work', 'pieces of work')
  const discard = async (some: string[]) => (await command.mutateAsync({ ids: some, reason: reason.trim() })).discarded
  const confirm = async () => {
    if (reason.trim() === '') return setMissing(true)
    const count = await inBatches(ids, discard).catch(() => null)
    if (count === null) return
    onClose()
    void toast(`${counted(count, 'piece of work', 'pieces of work')} discarded.`)
  }
  return (
    <Confirm
      opened
      onClose={onClose}
      title={`Discard ${words}?`}
      verb="Discard"
      busy={command.isPending}
      error={command.error}
      onConfirm={() => void confirm()}
    >
      What they were to do is not done, and they cannot be brought back. The audit log keeps what they were and why.
      <Textarea
        className={css['reason'] ?? ''}
        label="Reason"
        withAsterisk
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={missing && reason.trim() === '' && 'Must say why.'}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  )
}
