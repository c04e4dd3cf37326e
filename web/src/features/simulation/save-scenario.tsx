import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { formatRange } from '../../lib/format-range.ts'
import { useCommand } from '../../lib/use-command.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import type { Question } from './person-sheet.tsx'

export const nameSchema = z.object({
  name: z.string().trim().min(1, 'Give it a name').max(120, 'must have at most 120 characters'),
})

interface SaveScenarioProps {
  readonly question: Question
  /** Of the version: what the name begins with. */
  readonly name: string
  readonly onClose: () => void
}

/** Keeps the question under a name; the result is computed in the background. */
export function SaveScenario({ question, name, onClose }: SaveScenarioProps) {
  const suggested = `${name}, ${formatRange(question.from, question.to)}`.slice(0, 120)
  const form = useZodForm(nameSchema, { name: suggested })
  const navigate = useNavigate()
  const { mutateAsync } = useCommand(contract.simulation.saveScenario, {
    refreshes: [contract.simulation.listScenarios],
  })
  const submit = async (values: z.output<typeof nameSchema>) => {
    const { id } = await mutateAsync({ ...question, ...values })
    await navigate({
      to: '/simulation/$id',
      params: { id },
      search: {},
    })
  }
  return (
    <Dialog title="Save scenario" onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <TextField required autoFocus name="name" label="Name" hint="The rules are kept as they are now." />
        <FormButtons verb="Save scenario" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
