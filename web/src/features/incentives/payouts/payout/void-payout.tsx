import { contract } from '@holdfast/contract'
import { locksDays } from '@holdfast/engine/incentives'
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import type { PayoutDialogProps } from './payout-dialog-props.ts'

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidPayout({ payout, onClose }: PayoutDialogProps) {
  const { id, version, person, status, fileNumber } = payout
  const [notPaidByFile, setNotPaidByFile] = useState(false)
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void the payout of ${person.name}?`}
      verb="Void payout"
      endpoint={contract.payouts.voidPayout}
      input={(reason) => ({ id, version, reason, notPaidByFile })}
      refreshes={PAYOUT_ANSWERS}
      done={() => `The payout of ${person.name} is void.`}
    >
      {locksDays(status)
        ? 'What was booked is reversed, what it took from before is given back, and its days are open and computed again. This cannot be undone; the period can be paid again.'
        : 'The draft goes. Nothing was paid by it, and the period can be paid again.'}
      {status === 'APPROVED' && fileNumber !== null && (
        <Checkbox
          mt="sm"
          checked={notPaidByFile}
          label={`The bank has not paid it by payment file ${fileNumber}, and will not.`}
          onChange={(event) => setNotPaidByFile(event.currentTarget.checked)}
        />
      )}
    </ReasonDialog>
  )
}
