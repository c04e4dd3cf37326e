import { contract, type Plan } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconSend } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { addMonths } from '../../lib/calendar-day.ts'
import type { MyVenture } from '../../lib/session.ts'
import { useChangeAddress } from '../../lib/use-change-address.ts'
import { useCommand } from '../../lib/use-command.ts'
import { Empty } from '../../ui/empty.tsx'
import { Stack } from '../../ui/layout.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { draftOf, PLAN_ANSWERS } from './draft/use-editing.ts'
import { newRule } from './rule/make-rule.ts'
import { PublishDialog } from './version/publish-dialog.tsx'
import { ReadVersion } from './version/read-version.tsx'
import { VersionActions } from './version/version-actions.tsx'
import { VersionStrip } from './version/version-strip.tsx'
import { inOrder, type PlanVersion } from './version/version-words.ts'

// Who only reads needs neither the forms nor the engine behind them.
const DraftEditor = lazy(() => import('./draft/draft-editor.tsx'))

interface DesignerProps {
  readonly plan: Plan
  readonly venture: MyVenture
}

/** A plan with its versions: one of them to read, or to edit where it is a draft. */
export function Designer({ plan, venture }: DesignerProps) {
  const { version: asked } = useSearch({ strict: false })
  const [publishing, setPublishing] = useState(false)
  const versions = inOrder(plan.versions, venture.today)
  const shown = versions.find(({ id }) => id === asked) ?? versions[0]
  const draft = useNewDraft(plan, venture.today)
  return (
    <>
      <PageHeader
        title={plan.name}
        context={`${venture.name} · pays in ${plan.currency}${ownWords(shown)}`}
        controls={
          <>
            {plan.can['draft'] && (
              <Button
                variant="default"
                leftSection={<IconPlus size={15} aria-hidden />}
                loading={draft.busy}
                onClick={() => draft.begin(shown)}
              >
                {shown ? `New draft of version ${shown.number}` : 'First draft'}
              </Button>
            )}
            {shown && <VersionActions plan={plan} version={shown} />}
          </>
        }
        action={
          shown?.can['publish'] && (
            <Button leftSection={<IconSend size={15} aria-hidden />} onClick={() => setPublishing(true)}>
              Publish version {shown.number}
            </Button>
          )
        }
      />
      {draft.error && <Problem error={draft.error} />}
      {shown ? (
        <Stack>
          <VersionStrip versions={versions} shown={shown} today={venture.today} />
          <Shown key={shown.id} plan={plan} version={shown} venture={venture} />
        </Stack>
      ) : (
        <Section flush title="Versions">
          <Empty title="No version yet">
            A plan pays by its versions. Draft the first, and somebody else publishes it.
          </Empty>
        </Section>
      )}
      {publishing && shown && <PublishDialog plan={plan} version={shown} onClose={() => setPublishing(false)} />}
    </>
  )
}

/** Four eyes: why there is no button to publish it. */
function ownWords(version: PlanVersion | undefined): string {
  return version?.status === 'DRAFT' && version.isOwn ? ' · this draft is yours, so somebody else publishes it' : ''
}

function Shown({ plan, version, venture }: DesignerProps & { readonly version: PlanVersion }) {
  if (!version.can['edit']) return <ReadVersion version={version} />
  return (
    <Suspense fallback={<PageSkeleton />}>
      <DraftEditor plan={plan} version={version} venture={venture} />
    </Suspense>
  )
}

/** A draft that begins with what the shown version says. */
function useNewDraft(plan: Plan, today: string) {
  const { open } = useChangeAddress()
  const { mutate, isPending, error } = useCommand(contract.plans.draftVersion, {
    refreshes: PLAN_ANSWERS,
    onDone: ({ versions: [newest] }) => open({ version: newest?.id }),
  })
  return {
    busy: isPending,
    error,
    begin: (from: PlanVersion | undefined) => {
      const { rules, examples } = from ? draftOf(from) : { rules: [newRule(plan.currency, [])], examples: [] }
      // The first day that cuts no month.
      mutate({ id: plan.id, startsOn: addMonths(today, 1), rules: [...rules], examples: [...examples] })
    },
  }
}
