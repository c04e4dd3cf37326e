import { type BankAccount, contract } from '@holdfast/contract'
import { changedFields } from '../../../lib/changed-fields.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'
import { accountValues, balanceValues } from '../values.ts'

export interface AccountDialogProps {
  readonly account: BankAccount
  readonly today: string
  readonly onClose: () => void
}

/** The balance at the end of a day. Of a day that has one it is corrected, and what it said before is kept. */
export function RecordBalanceDialog({ account, today, onClose }: AccountDialogProps) {
  const form = useZodForm(balanceValues, { day: today })
  const record = useCommand(contract.bankAccounts.upsertBankSnapshots, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title={`Record a balance of ${account.name}`}
      lead="The dashboard carries it forward until the next one."
      verb="Record balance"
      form={form}
      onClose={onClose}
      onSubmit={async (snapshot) => {
        const done = await record.mutateAsync({ accountId: account.id, source: 'HAND', snapshots: [snapshot] })
        onClose()
        void toast(
          done.unchanged === 1 ? 'It stands already as you say.' : `The balance of ${account.name} is recorded.`,
        )
      }}
    >
      <FormRow>
        <DateField
          required
          name="day"
          label="Day"
          max={account.closedOn ?? today}
          {...(account.openedOn !== null && { min: account.openedOn })}
        />
        <MoneyField
          required
          allowNegative
          name="balanceMinor"
          label="Balance"
          currency={account.currency}
          hint="Overdrawn with a minus sign"
        />
      </FormRow>
    </FormDialog>
  )
}

export function EditAccountDialog({ account, onClose }: AccountDialogProps) {
  const { id, version, name, bank, openedOn, closedOn } = account
  const before = { name, bank, openedOn, closedOn }
  const form = useZodForm(accountValues, before)
  const change = useCommand(contract.bankAccounts.changeBankAccount, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title={`Edit ${name}`}
      verb="Save account"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        await change.mutateAsync({ id, version, ...changedFields(before, values) })
        onClose()
        void toast(`${values.name} is saved.`)
      }}
    >
      <FormRow>
        <TextField required name="name" label="Name" />
        <TextField required name="bank" label="Bank" />
      </FormRow>
      <FormRow>
        <DateField name="openedOn" label="Opened on" />
        <DateField name="closedOn" label="Closed on" hint="After it there is no balance" />
      </FormRow>
    </FormDialog>
  )
}

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidAccountDialog({ account, onClose }: AccountDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${account.name}?`}
      verb="Void account"
      endpoint={contract.bankAccounts.voidBankAccount}
      input={(reason) => ({ id: account.id, reason })}
      refreshes={HOLDINGS_ANSWERS}
    >
      For an account that was entered by mistake; one that is no more is closed by its last day. It leaves every figure
      with all its balances. Nothing is deleted, and its number may be entered again, but this cannot be undone.
    </ReasonDialog>
  )
}
