import { type CampaignDetail, contract } from '@holdfast/contract'
import { useState } from 'react'
import { z } from 'zod'
import { asProblem } from '../../../lib/problem-error.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { SETUP_ANSWERS } from './setup-answers.ts'
import { TermsFields } from './terms-fields.tsx'
import { termsValues } from './terms-values.ts'

const schema = termsValues.extend({ startsOn: z.string('must be given'), restate: z.boolean() })

interface TermsDialogProps {
  readonly campaign: CampaignDetail
  readonly onClose: () => void
}

/** From a day on. Where days were reported already, the server says how many, and the person says it again. */
export function TermsDialog({ campaign, onClose }: TermsDialogProps) {
  const { id, revision, name, today } = campaign
  const [warning, setWarning] = useState<string | null>(null)
  const form = useZodForm(schema, {
    startsOn: today,
    serviceLevelVariant: campaign.serviceLevelVariant,
    serviceLevelSeconds: campaign.serviceLevelSeconds,
    shortAbandonSeconds: campaign.shortAbandonSeconds,
    restate: false,
  })
  const set = useCommand(contract.bpoSetup.setCampaignTerms, { refreshes: SETUP_ANSWERS })
  const submit = async (values: z.output<typeof schema>) => {
    try {
      await set.mutateAsync({ id, revision, ...values })
      onClose()
      void toast(`The service level of ${name} is counted so from ${values.startsOn} on.`)
    } catch (error) {
      const problem = asProblem(error)
      if (problem.code !== 'campaign.restates') throw error
      setWarning(problem.detail)
    }
  }
  return (
    <FormDialog
      title={`Count the service level of ${name} otherwise`}
      lead="Days before keep the rule under which they were reported."
      verb="Set from this day on"
      form={form}
      onClose={onClose}
      onSubmit={submit}
    >
      <DateField required name="startsOn" label="From" hint="By the campaign’s clock" />
      <TermsFields />
      {warning && (
        <>
          <Notice kind="warn" title="This changes what was reported">
            {warning}
          </Notice>
          <CheckField name="restate" label="Restate these days: their service level is counted anew" />
        </>
      )}
    </FormDialog>
  )
}
