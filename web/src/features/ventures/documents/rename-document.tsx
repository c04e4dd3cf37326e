import { contract, type Document } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'

const schema = z.object({
  name: z.string().trim().min(1, 'must not be empty').max(200, 'must have at most 200 characters'),
})

interface RenameDocumentProps {
  readonly document: Document
  readonly onClose: () => void
}

export function RenameDocument({ document, onClose }: RenameDocumentProps) {
  const { id, ventureId, name: before } = document
  const form = useZodForm(schema, { name: before })
  const { mutateAsync } = useCommand(contract.documents.changeDocument, {
    refreshes: [contract.documents.listDocuments],
  })
  return (
    <Dialog onClose={onClose} title={`Rename ${before}`}>
      <Form
        form={form}
        onSubmit={async ({ name }) => {
          await mutateAsync({ id: ventureId, documentId: id, name })
          onClose()
          void toast(`${before} is now ${name}.`)
        }}
      >
        <TextField required autoFocus name="name" label="Name" />
        <FormButtons verb="Rename" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
