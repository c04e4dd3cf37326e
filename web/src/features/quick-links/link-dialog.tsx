import { contract, type QuickLink } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../lib/use-command.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import type { LinkGroup } from './link-groups.ts'

const schema = z.object({
  label: z.string().trim().min(1, 'must not be empty').max(80, 'must have at most 80 characters'),
  url: z
    .string()
    .trim()
    .max(500)
    .regex(/^(\/([^/\\]|$)|https:\/\/.)/, 'must begin with / for a page of Holdfast, or with https://'),
})

interface LinkDialogProps {
  readonly wish: { readonly link: QuickLink } | { readonly group: LinkGroup }
  readonly onClose: () => void
}

/** What a link is called and where it leads. */
export function LinkDialog({ wish, onClose }: LinkDialogProps) {
  const refreshes = [contract.navigation.listQuickLinks]
  const add = useCommand(contract.navigation.addQuickLink, { refreshes })
  const change = useCommand(contract.navigation.changeQuickLink, { refreshes })
  const link = 'link' in wish ? wish.link : null
  const form = useZodForm(schema, { label: link?.label ?? '', url: link?.url ?? '' })
  const submit = async (values: z.output<typeof schema>) => {
    if ('link' in wish) await change.mutateAsync({ id: wish.link.id, ...values })
    else await add.mutateAsync({ kind: wish.group.kind, ventureId: wish.group.ventureId, ...values })
    onClose()
    void toast(`${values.label} is saved.`)
  }
  return (
    <Dialog onClose={onClose} title={'group' in wish ? `Add a link: ${wish.group.title}` : `Change ${link?.label}`}>
      <Form form={form} onSubmit={submit}>
        <TextField required autoFocus name="label" label="Name" placeholder="Rate board" />
        <TextField
          required
          name="url"
          label="Address"
          placeholder="/freight/loads?status=OPEN"
          hint="A page of Holdfast from its / on, or an address elsewhere with https://."
        />
        <FormButtons verb="Save link" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
