import { contract } from '@holdfast/contract'
import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { call } from '../../../../lib/api.ts'
import { useReply } from '../../../../lib/query.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { ChoiceField } from '../../../../ui/choice-field.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import { hasLoads, holdSchema, noSuchLoad } from './hold-values.ts'

interface PlaceHoldProps {
  readonly ventures: readonly MyVenture[]
  readonly onClose: () => void
}

/** Holds back a person's pay, whatever a load earned, or everybody's. */
export function PlaceHold({ ventures, onClose }: PlaceHoldProps) {
  const form = useZodForm(holdSchema, {
    ventureId: ventures[0]?.id ?? '',
    kind: 'PERSON',
    userId: null,
    loadNumber: '',
    reason: '',
  })
  const [ventureId, kind] = useWatch({ control: form.control, name: ['ventureId', 'kind'] })
  const venture = ventures.find(({ id }) => id === ventureId)
  const { mutateAsync } = useCommand(contract.payHolds.placeHold, { refreshes: PAYOUT_ANSWERS })
  const submit = async (values: z.output<typeof holdSchema>) => {
    const subjectId = await subjectOf(values)
    const { label } = await mutateAsync({ ventureId, kind: values.kind, subjectId, reason: values.reason })
    onClose()
    void toast(`Pay of ${label} is held.`)
  }
  return (
    <Dialog title="Hold pay back" size={480} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <SelectField
          required
          name="ventureId"
          label="Venture"
          options={ventures.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ChoiceField
          required
          name="kind"
          label="What is held"
          options={[
            { value: 'PERSON', label: 'A person' },
            ...(hasLoads(venture) ? [{ value: 'LOAD', label: 'A load' }] : []),
            { value: 'VENTURE', label: 'The whole venture' },
          ]}
        />
        {kind === 'PERSON' && <PersonField ventureId={ventureId} />}
        {kind === 'LOAD' && (
          <TextField
            required
            name="loadNumber"
            label="Load"
            placeholder="NL-48213"
            hint="Its number. Everybody who earned by it waits."
          />
        )}
        <TextField required name="reason" label="Reason" lines={2} hint="Whoever releases it reads this." />
        <FormButtons verb="Hold back" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

function PersonField({ ventureId }: { readonly ventureId: string }) {
  const people = useReply(contract.ventures.listVenturePeople, { id: ventureId }).data?.items ?? []
  return (
    <SelectField
      required
      name="userId"
      label="Person"
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** What is held by its id; a load is looked up by the number that people know it by. */
async function subjectOf({ kind, ventureId, userId, loadNumber }: z.output<typeof holdSchema>): Promise<string> {
  if (kind === 'VENTURE') return ventureId
  if (kind === 'PERSON') return userId ?? ''
  const { items } = await call(contract.freight.listLoads, { ventureId, number: loadNumber, limit: 1 })
  const [load] = items
  if (!load) throw noSuchLoad(loadNumber)
  return load.id
}
