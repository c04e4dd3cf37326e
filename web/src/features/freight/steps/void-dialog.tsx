import { contract } from '@holdfast/contract'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../../lib/use-command.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'
import type { StepDialogProps } from './step-form.tsx'
import css from './void-dialog.module.css'

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidDialog({ load: { id, number }, onClose }: StepDialogProps) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const command = useCommand(contract.freight.voidLoad, { refreshes: LOAD_ANSWERS })
  const confirm = async () => {
    if (reason.trim() === '') return setMissing(true)
    const after = await command.mutateAsync({ id, reason: reason.trim() }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`${number} is void.`)
  }
  return (
    <Confirm
      opened
      onClose={onClose}
      title={`Void ${number}?`}
      verb="Void load"
      busy={command.isPending}
      error={command.error}
      onConfirm={() => void confirm()}
    >
      For a load that was entered by mistake. It leaves every figure, and the pay and points that came from it go too.
      Nothing is deleted, but this cannot be undone.
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
