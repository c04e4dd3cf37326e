import { contract } from '@holdfast/contract'
import { z } from 'zod'
import { isCalendarDay } from '../../../lib/calendar-day.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { DAYS_OFF_ANSWERS } from './days-off-answers.ts'

const day = z.string('must be a day').refine(isCalendarDay, 'must be a day')
const schema = z.object({
  userId: z.string('must be somebody'),
  firstDay: day,
  lastDay: day,
  note: z.string().trim().max(500, 'must have at most 500 characters'),
})

interface EnterDaysOffProps {
  readonly ventureId: string
  readonly today: string
  readonly onClose: () => void
}

/** For one person, from a first to a last day. */
export function EnterDaysOff({ ventureId, today, onClose }: EnterDaysOffProps) {
  const { data: people } = useReply(contract.ventures.listVenturePeople, { id: ventureId })
  const form = useZodForm(schema, { firstDay: today, lastDay: today, note: '' })
  const enter = useCommand(contract.daysOff.enterDaysOff, { refreshes: DAYS_OFF_ANSWERS })
  return (
    <FormDialog
      title="Enter days off"
      lead="No report is asked for on these days, and a streak goes on over them. Holidays of everybody stand in the venture’s calendar."
      verb="Enter days off"
      form={form}
      onSubmit={async ({ note, ...values }) => {
        const off = await enter.mutateAsync({ ventureId, ...values, note: note || null })
        onClose()
        void toast(`${off.person.name} is off from ${formatDay(off.firstDay)} to ${formatDay(off.lastDay)}.`)
      }}
      onClose={onClose}
    >
      <SelectField
        required
        name="userId"
        label="Person"
        options={(people?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        placeholder="Who is off"
      />
      <FormRow>
        <DateField required name="firstDay" label="First day" />
        <DateField required name="lastDay" label="Last day" />
      </FormRow>
      <TextField name="note" label="Note" placeholder="Annual leave" />
    </FormDialog>
  )
}
