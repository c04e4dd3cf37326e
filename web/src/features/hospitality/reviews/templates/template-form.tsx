import { contract, type ReviewTemplate } from '@holdfast/contract'
import { REVIEW_BANDS } from '@holdfast/engine/hospitality'
import { useCommand } from '../../../../lib/use-command.ts'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { FormRow } from '../../../../ui/form-row.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { BAND_NAMES } from '../review-words.ts'
import { PLACES, templateValues } from './template-values.ts'

const bands = REVIEW_BANDS.map((value) => ({ value, label: `${BAND_NAMES[value]} reviews` }))
const { addReviewTemplate, changeReviewTemplate, listReviewTemplates } = contract.reviewTemplates

interface TemplateFormProps {
  readonly ventureId: string
  /** null: a new one. */
  readonly template: ReviewTemplate | null
  readonly onDone: () => void
}

export function TemplateForm({ ventureId, template, onDone }: TemplateFormProps) {
  const { name = '', body = '', band = null } = template ?? {}
  const form = useZodForm(templateValues, { name, body, band })
  const add = useCommand(addReviewTemplate, { refreshes: [listReviewTemplates] })
  const change = useCommand(changeReviewTemplate, { refreshes: [listReviewTemplates] })
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        if (template) await change.mutateAsync({ id: template.id, version: template.version, ...values })
        else await add.mutateAsync({ ventureId, ...values })
        void toast(`"${values.name}" is kept.`)
        onDone()
      }}
    >
      <FormRow>
        <TextField required autoFocus name="name" label="Name" />
        <SelectField name="band" label="First for" options={bands} placeholder="All alike" searchable={false} />
      </FormRow>
      <TextField
        required
        name="body"
        label="Text"
        lines={6}
        hint={`${PLACES} stand for who wrote, where, and who answers`}
      />
      <FormButtons verb={template ? 'Save template' : 'Add template'} onCancel={onDone} />
    </Form>
  )
}
