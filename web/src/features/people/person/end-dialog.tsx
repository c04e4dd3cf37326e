import { contract, type User } from '@holdfast/contract'
import { z } from 'zod'
import { formatDay } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { PERSON_ANSWERS } from '../person-answers.ts'
import { dayValue } from '../place/membership-values.ts'
import { useTodayOf } from '../use-placing.ts'

const schema = z.object({ lastDay: dayValue })

interface EndDialogProps {
  readonly person: User
  readonly ventureId: string
  readonly onClose: () => void
}

/** Ends what somebody is in a venture; the account stays. */
export function EndDialog({ person: { id, name, memberships }, ventureId, onClose }: EndDialogProps) {
  const venture = memberships.find((each) => each.ventureId === ventureId)?.ventureName ?? ''
  const form = useZodForm(schema, { lastDay: useTodayOf()(ventureId) })
  const { mutateAsync } = useCommand(contract.users.endMembership, { refreshes: PERSON_ANSWERS })
  return (
    <Dialog onClose={onClose} title={`End ${name} in ${venture}`}>
      <Form
        form={form}
        onSubmit={async ({ lastDay }) => {
          await mutateAsync({ id, ventureId, lastDay })
          onClose()
          void toast(`${formatDay(lastDay, 'year')} is the last day of ${name} in ${venture}.`)
        }}
      >
        <DateField
          required
          name="lastDay"
          label="Last day"
          hint="It still counts for pay and points. The account stays open; records and pay of the days before stay."
        />
        <FormButtons verb="End membership" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
