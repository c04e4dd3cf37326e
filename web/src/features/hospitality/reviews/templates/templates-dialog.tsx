import { contract, type ReviewTemplate } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { asProblem } from '../../../../lib/problem-error.ts'
import { useReply } from '../../../../lib/query.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { BAND_NAMES } from '../review-words.ts'
import { TemplateForm } from './template-form.tsx'
import css from './templates.module.css'

const { listReviewTemplates, addReviewTemplate, removeReviewTemplate } = contract.reviewTemplates

interface TemplatesDialogProps {
  readonly ventureId: string
  readonly onClose: () => void
}

/** What answers begin with: read by everybody who answers, kept by whoever manages hotels. */
export function TemplatesDialog({ ventureId, onClose }: TemplatesDialogProps) {
  const { data } = useReply(listReviewTemplates, { ventureId })
  const [edited, setEdited] = useState<ReviewTemplate | 'new' | null>(null)
  const templates = data?.items ?? []
  return (
    <Dialog title={edited === 'new' ? 'New template' : 'Templates'} size={620} onClose={onClose}>
      {edited !== null ? (
        <TemplateForm
          ventureId={ventureId}
          template={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
        />
      ) : (
        <DialogBody>
          {data && templates.length === 0 && (
            <Empty title="No template yet">
              Answers begin blank until there is one. Add what is said again and again.
            </Empty>
          )}
          <ul className={css['templates']}>
            {templates.map((template) => (
              <TemplateLine key={template.id} template={template} onEdit={() => setEdited(template)} />
            ))}
          </ul>
          <div>
            <Button onClick={() => setEdited('new')}>New template</Button>
          </div>
        </DialogBody>
      )}
    </Dialog>
  )
}

function TemplateLine({ template, onEdit }: { readonly template: ReviewTemplate; readonly onEdit: () => void }) {
  const { id, ventureId, name, body, band, can } = template
  const add = useCommand(addReviewTemplate, { refreshes: [listReviewTemplates] })
  const remove = useCommand(removeReviewTemplate, { refreshes: [listReviewTemplates] })
  const take = async () => {
    const gone = await remove.mutateAsync({ id }).catch((error: unknown) => {
      void toast(asProblem(error).detail, { kind: 'failed' })
      return null
    })
    if (gone) void toast(`"${name}" is removed.`, { undo: () => add.mutate({ ventureId, name, body, band }) })
  }
  return (
    <li>
      <div>
        <b>{name}</b>
        <small>{band === null ? 'For all alike' : `First for ${BAND_NAMES[band].toLowerCase()} reviews`}</small>
        <p>{body}</p>
      </div>
      <span>
        {can['change'] === true && (
          <Button variant="default" onClick={onEdit} aria-label={`Edit ${name}`}>
            Edit
          </Button>
        )}
        {can['remove'] === true && (
          <Button variant="subtle" color="gray" onClick={() => void take()} aria-label={`Remove ${name}`}>
            Remove
          </Button>
        )}
      </span>
    </li>
  )
}
