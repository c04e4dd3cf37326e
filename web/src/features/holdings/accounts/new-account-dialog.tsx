import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { useEntityOptions } from '../entity-options.ts'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'
import { newAccountValues } from '../values.ts'

interface NewAccountDialogProps {
  readonly venture: MyVenture
  readonly onClose: () => void
}

/** Company, currency and number are said once: a wrong one is voided and entered again. */
export function NewAccountDialog({ venture, onClose }: NewAccountDialogProps) {
  const { options, isKnown } = useEntityOptions(venture.id)
  const form = useZodForm(newAccountValues, {
    entityId: '',
    name: '',
    bank: '',
    number: '',
    currency: venture.currency,
    openedOn: null,
  })
  const navigate = useNavigate()
  const create = useCommand(contract.bankAccounts.createBankAccount, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title={`New bank account, ${venture.name}`}
      lead="The number is encrypted and never shown again, but for its last four characters."
      verb="Enter account"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        const { id, name } = await create.mutateAsync({ ventureId: venture.id, ...values })
        void toast(`${name} is entered. Record its balance next.`)
        await navigate({ to: '/holdings/accounts/$id', params: { id } })
      }}
    >
      {isKnown && options.length === 0 && (
        <Notice
          kind="info"
          title="An account belongs to a company"
          action={
            <ButtonLink variant="default" link={{ to: '/holdings/entities' }}>
              Enter a company
            </ButtonLink>
          }
        />
      )}
      <SelectField required name="entityId" label="Company" options={options} />
      <FormRow>
        <TextField required name="name" label="Name" hint="What you call it" />
        <TextField required name="bank" label="Bank" />
      </FormRow>
      <FormRow>
        <TextField required name="number" label="Account number or IBAN" />
        <TextField required name="currency" label="Currency" hint="It never changes" />
      </FormRow>
      <DateField name="openedOn" label="Opened on" hint="Before it there is no balance; empty while nobody knows" />
    </FormDialog>
  )
}
