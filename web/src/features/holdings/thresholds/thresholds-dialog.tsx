import { contract, type HoldingsThresholds } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'
import { thresholdValues } from '../values.ts'

/** When the briefing tells of a balance. Gone for whoever may not change it. */
export function ThresholdsButton({ venture }: { readonly venture: MyVenture }) {
  const [isOpen, setOpen] = useState(false)
  const { data } = useReply(contract.holdings.getHoldingsThresholds, { ventureId: venture.id })
  if (!data?.can['change']) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        When to tell
      </Button>
      {isOpen && <ThresholdsDialog thresholds={data} onClose={() => setOpen(false)} />}
    </>
  )
}

interface ThresholdsDialogProps {
  readonly thresholds: HoldingsThresholds
  readonly onClose: () => void
}

function ThresholdsDialog({ thresholds, onClose }: ThresholdsDialogProps) {
  const { ventureId, dropPercent, staleDays, version } = thresholds
  const form = useZodForm(thresholdValues, { dropPercent, staleDays })
  const set = useCommand(contract.holdings.setHoldingsThresholds, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title="When the briefing tells of a balance"
      verb="Save"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        await set.mutateAsync({ ventureId, version, ...values })
        onClose()
        void toast('The briefing follows from now on.')
      }}
    >
      <FormRow>
        <NumberField required name="dropPercent" label="It lost at least" unit="%" hint="Of the balance before it" />
        <NumberField required name="staleDays" label="It is older than" unit="days" hint="While the account is open" />
      </FormRow>
    </FormDialog>
  )
}
