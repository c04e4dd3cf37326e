import { contract, type JobLine } from '@holdfast/contract'
import { z } from 'zod'
import { addDays, isCalendarDay } from '../../../lib/calendar-day.ts'
import { useMe, useVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { JOB_ANSWERS } from '../job-answers.ts'
import type { Queued } from './queued.ts'

const ALL = 'all'

const schema = z.object({
  ventureId: z.string(),
  day: z
    .string()
    .nullable()
    .refine((day) => day === null || isCalendarDay(day), 'must be a day'),
})

interface RunNowFormProps {
  readonly job: JobLine
  readonly onQueued: (queued: Queued) => void
  readonly onClose: () => void
}

export function RunNowForm({ job: { name, says, of, takesDay }, onQueued, onClose }: RunNowFormProps) {
  const ventures = useMe().ventures.filter(({ can }) => can['admin.jobs_run'] === true)
  const chosen = useVenture()
  const form = useZodForm(schema, { ventureId: (of === 'venture' && chosen?.id) || ALL, day: null })
  const { mutateAsync } = useCommand(contract.jobs.runJob, { refreshes: JOB_ANSWERS })
  const yesterday = ventures.map(({ today }) => addDays(today, -1)).sort()[0]
  return (
    <Form
      form={form}
      onSubmit={async ({ ventureId, day }) =>
        onQueued(await mutateAsync({ name, ventureId: ventureId === ALL ? null : ventureId, day }))
      }
    >
      <span>{says}</span>
      {of === 'venture' && (
        <SelectField
          required
          name="ventureId"
          label="Venture"
          options={[
            { value: ALL, label: 'All ventures' },
            ...ventures.map(({ id, name: venture }) => ({ value: id, label: venture })),
          ]}
        />
      )}
      {takesDay && (
        <DateField
          name="day"
          label="Past day"
          {...(yesterday !== undefined && { max: yesterday })}
          hint="Left empty it covers what the schedule would cover now. A day that was done comes out the same."
        />
      )}
      <FormButtons autoFocus verb="Run now" onCancel={onClose} />
    </Form>
  )
}
