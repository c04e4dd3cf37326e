import { contract, type Plan } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '../../../lib/use-command.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { toast } from '../../../ui/toast.tsx'
import type { PlanVersion } from '../version/version-words.ts'
import { mergeDraft } from './merge-draft.ts'
import { draftOf, type Editing, PLAN_ANSWERS } from './use-editing.ts'

interface DraftGoneProps {
  readonly plan: Plan
  readonly version: PlanVersion
  readonly editing: Editing
}

/** The draft was published or thrown away while it was edited: what is not saved can be kept as another one. */
export function DraftGone({ plan, version, editing }: DraftGoneProps) {
  const navigate = useNavigate()
  const keep = useCommand(contract.plans.draftVersion, {
    refreshes: PLAN_ANSWERS,
    onDone: ({ versions: [newest] }) => {
      // What was not saved is in the new draft, so nothing is asked on the way there.
      void navigate({ to: '.', search: (before) => ({ ...before, version: newest?.id }), ignoreBlocker: true })
      void toast(`Your changes are version ${newest?.number ?? ''}, a draft.`)
    },
  })
  const isPublished = version.status === 'PUBLISHED'
  const { rules, examples, ...days } = mergeDraft(editing.base, editing.draft, draftOf(version))
  return (
    <div role="alert">
      <Notice
        kind="warn"
        title={
          isPublished
            ? `Version ${version.number} was published meanwhile`
            : `The draft of version ${version.number} was thrown away meanwhile`
        }
        action={
          <Button
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            loading={keep.isPending}
            onClick={() => keep.mutate({ id: plan.id, ...days, rules: [...rules], examples: [...examples] })}
          >
            Keep my changes as a new draft
          </Button>
        }
      >
        <p>
          {isPublished
            ? 'What you changed is not in it, and it can no longer be edited. Undo your changes to read it as it is published.'
            : 'What you changed is still here, but nowhere else.'}
        </p>
      </Notice>
      {keep.error && <Problem error={keep.error} />}
    </div>
  )
}
