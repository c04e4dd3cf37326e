import { contract, type Load } from '@holdfast/contract'
import { FLAG_KINDS, type FlagKind } from '@holdfast/engine/freight'
import { Modal } from '@mantine/core'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { FLAG_NAMES } from '../names.ts'
import { reasonText } from '../steps/reason-text.ts'
import { raisableFlags } from './raisable-flags.ts'

export type FlagWish = { readonly up: true } | { readonly up: false; readonly kind: FlagKind }

const schema = z.object({ kind: z.enum(FLAG_KINDS, 'must be chosen'), reason: reasonText })

interface FlagDialogProps {
  readonly wish: FlagWish
  readonly load: Load
  readonly onClose: () => void
}

/** Raises or clears a flag; its history stays in the timeline. */
export function FlagDialog({ wish, load, onClose }: FlagDialogProps) {
  const raisable = raisableFlags(load)
  const kind = wish.up ? raisable[0] : wish.kind
  const form = useZodForm(schema, { ...(kind && { kind }), reason: '' })
  const command = useCommand(contract.freight.flagLoad, { refreshes: LOAD_ANSWERS })
  const title = wish.up ? `Raise a flag on ${load.number}` : `Clear “${FLAG_NAMES[wish.kind]}” on ${load.number}`
  return (
    <Modal opened onClose={onClose} title={title} size={480}>
      <Form
        form={form}
        onSubmit={async (values) => {
          await command.mutateAsync({ id: load.id, up: wish.up, ...values })
          onClose()
          void toast(`“${FLAG_NAMES[values.kind]}” is ${wish.up ? 'raised' : 'cleared'} on ${load.number}.`)
        }}
      >
        {wish.up && (
          <SelectField
            required
            name="kind"
            label="Flag"
            options={raisable.map((value) => ({ value, label: FLAG_NAMES[value] }))}
          />
        )}
        <TextField
          required
          autoFocus
          name="reason"
          label={wish.up ? 'What is wrong' : 'Why it is over'}
          lines={2}
          placeholder={wish.up ? 'Two hours behind, driver waits at the dock' : 'Loaded, back on schedule'}
        />
        <FormButtons verb={wish.up ? 'Raise flag' : 'Clear flag'} onCancel={onClose} />
      </Form>
    </Modal>
  )
}
