import type { Plan } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { MyVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Stack } from '../../ui/layout.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { Section } from '../../ui/section.tsx'
import { PublishDialog } from './version/publish-dialog.tsx'
import { ReadVersion } from './version/read-version.tsx'
import { VersionHeader } from './version/version-header.tsx'
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
  const [unsaved, setUnsaved] = useState<PlanVersion | null>(null)
  const versions = inOrder(plan.versions, venture.today)
  const shown = shownOf(versions, asked, unsaved)
  const isDirty = shown !== undefined && unsaved?.id === shown.id
  return (
    <>
      <VersionHeader
        plan={plan}
        venture={venture}
        shown={shown}
        isDirty={isDirty}
        onPublish={() => setPublishing(true)}
      />
      {shown ? (
        <Stack>
          <VersionStrip versions={versions} shown={shown} today={venture.today} />
          {shown.can['edit'] || isDirty ? (
            <Suspense key={shown.id} fallback={<PageSkeleton />}>
              <DraftEditor plan={plan} version={shown} venture={venture} onUnsaved={setUnsaved} />
            </Suspense>
          ) : (
            <ReadVersion key={shown.id} version={shown} />
          )}
        </Stack>
      ) : (
        <Section flush title="Versions">
          <Empty title="No version yet">
            A plan pays by its versions. Draft the first, and somebody else publishes it.
          </Empty>
        </Section>
      )}
      {publishing && shown && (
        <PublishDialog plan={plan} version={shown} today={venture.today} onClose={() => setPublishing(false)} />
      )}
    </>
  )
}

/** What is not saved stays in sight, though the version was published or thrown away meanwhile and others come first now. */
function shownOf(
  versions: readonly PlanVersion[],
  asked: string | undefined,
  unsaved: PlanVersion | null,
): PlanVersion | undefined {
  const wanted = asked ?? unsaved?.id
  const gone = unsaved?.id === wanted ? unsaved : null
  return versions.find(({ id }) => id === wanted) ?? gone ?? versions[0]
}
