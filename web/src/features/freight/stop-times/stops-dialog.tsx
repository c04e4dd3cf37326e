import { contract, type Load, type LoadRecord } from '@holdfast/contract'
import { STOP_KINDS } from '@holdfast/engine/freight'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { StopFields } from './stop-fields.tsx'

const instant = z.string().nullable()
const stop = z.object({
  kind: z.enum(STOP_KINDS),
  name: z
    .string()
    .trim()
    .max(120, 'must have at most 120 characters')
    .transform((text) => text || null),
  place: z.object({
    city: z.string().trim().min(1, 'must name the city').max(80, 'must have at most 80 characters'),
    state: z.string().trim().min(1, 'must name the state').max(40, 'must have at most 40 characters'),
  }),
  window: z.object({ from: instant, to: instant }),
  arrivedAt: instant,
  departedAt: instant,
})
const schema = z.object({ stops: z.array(stop) })

interface StopsDialogProps {
  readonly load: Load
  readonly record: LoadRecord
  readonly onClose: () => void
}

/** Where the truck is to be, when, and when it was there. */
export function StopsDialog({ load, record, onClose }: StopsDialogProps) {
  const form = useZodForm(schema, { stops: record.stops.map(entryOf) }, 'onSubmit')
  const { fields, insert, remove } = useFieldArray({ control: form.control, name: 'stops' })
  const command = useCommand(contract.loadRecord.setLoadStops, { refreshes: LOAD_ANSWERS })
  const submit = async ({ stops }: z.output<typeof schema>) => {
    await command.mutateAsync({ id: load.id, version: record.version, stops })
    onClose()
    void toast(`The stops of ${load.number} are saved.`)
  }
  return (
    <Dialog title={`Stops of ${load.number}`} size={680} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {fields.map((field, i) => (
          <StopFields key={field.id} at={`stops.${i}`} kind={field.kind} zone={load.zone} onRemove={() => remove(i)} />
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => insert(fields.length - 1, NEW_STOP)}
          >
            Add a stop in between
          </Button>
        </div>
        <FormButtons verb="Save stops" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

const NEW_STOP = {
  kind: 'VIA' as const,
  name: '',
  place: { city: '', state: '' },
  window: { from: null, to: null },
  arrivedAt: null,
  departedAt: null,
}

function entryOf({ kind, name, place, window, arrivedAt, departedAt }: LoadRecord['stops'][number]) {
  return { kind, name: name ?? '', place, window, arrivedAt, departedAt }
}
