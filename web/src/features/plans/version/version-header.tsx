import type { Plan } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconSend } from '@tabler/icons-react'
import { useId } from 'react'
import type { MyVenture } from '../../../lib/session.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { useNewDraft } from './use-new-draft.ts'
import { VersionActions } from './version-actions.tsx'
import type { PlanVersion } from './version-words.ts'

interface VersionHeaderProps {
  readonly plan: Plan
  readonly venture: MyVenture
  readonly shown: PlanVersion | undefined
  /** Something of the shown draft is not saved: what would publish it without, or lead away from it, waits. */
  readonly isDirty: boolean
  readonly onPublish: () => void
}

/** What plan this is, and what can be done with the version that is shown. */
export function VersionHeader({ plan, venture, shown, isDirty, onPublish }: VersionHeaderProps) {
  const draft = useNewDraft(plan, venture.today)
  const reason = useId()
  const waits = { disabled: isDirty, 'aria-describedby': isDirty ? reason : undefined }
  return (
    <>
      <PageHeader
        name={plan.name}
        title={plan.name}
        context={
          <>
            {`${venture.name} · pays in ${plan.currency}${ownWords(shown)}`}
            {isDirty && (
              <span id={reason}> · Save or undo your changes first, to publish or to begin another draft.</span>
            )}
          </>
        }
        controls={
          <>
            {plan.can['draft'] && (
              <Button
                variant="default"
                leftSection={<IconPlus size={15} aria-hidden />}
                loading={draft.busy}
                onClick={() => draft.begin(shown)}
                {...waits}
              >
                {shown ? `New draft of version ${shown.number}` : 'First draft'}
              </Button>
            )}
            {shown && <VersionActions plan={plan} version={shown} isDirty={isDirty} />}
          </>
        }
        action={
          shown?.can['publish'] && (
            <Button leftSection={<IconSend size={15} aria-hidden />} onClick={onPublish} {...waits}>
              Publish version {shown.number}
            </Button>
          )
        }
      />
      {draft.error && <Problem error={draft.error} />}
    </>
  )
}

/** Four eyes: why there is no button to publish it. */
function ownWords(version: PlanVersion | undefined): string {
  return version?.status === 'DRAFT' && version.isOwn
    ? ' · you drafted or edited this version, so somebody else publishes it'
    : ''
}
