import type { Plan } from '@holdfast/contract'
import { useEffect } from 'react'
import type { MyVenture } from '../../../lib/session.ts'
import { Stack } from '../../../ui/layout.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Examples } from '../examples/examples.tsx'
import { ruleDefect } from '../rule/rule-defect.ts'
import type { PlanVersion } from '../version/version-words.ts'
import { DraftBar } from './draft-bar.tsx'
import css from './draft-editor.module.css'
import { DraftConflict } from './draft-editor-conflict.tsx'
import { DraftGone } from './draft-editor-gone.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { Preview } from './preview.tsx'
import { RuleList } from './rule-list.tsx'
import { useEditing } from './use-editing.ts'

interface DraftEditorProps {
  readonly plan: Plan
  readonly version: PlanVersion
  readonly venture: MyVenture
  /** The version while something of it is not saved, null when nothing is. */
  readonly onUnsaved: (version: PlanVersion | null) => void
}

/** A draft's rules as sentences to edit, beside what they come to: on real days and in the examples. */
export default function DraftEditor({ plan, version, venture, onUnsaved }: DraftEditorProps) {
  const editing = useEditing(version, () => void toast(`Version ${version.number} is saved as a draft.`))
  const { draft, change, error, isDirty } = editing
  const isGone = version.status !== 'DRAFT' || !plan.versions.some(({ id }) => id === version.id)
  useEffect(() => {
    onUnsaved(isDirty ? version : null)
    return () => onUnsaved(null)
  }, [isDirty, version, onUnsaved])
  const isWhole = draft.rules.every(
    (rule, at) =>
      ruleDefect(
        rule,
        draft.rules.filter((_, n) => n !== at).map(({ ruleKey }) => ruleKey),
      ) === null,
  )
  const storedKeys = plan.versions.flatMap(({ rules }) => rules.map(({ rule }) => rule.ruleKey))
  return (
    <Stack>
      <LeaveGuard isDirty={isDirty} />
      <DraftBar editing={editing} isWhole={isWhole && draft.rules.length > 0} isGone={isGone} />
      {isGone && <DraftGone plan={plan} version={version} editing={editing} />}
      {!isGone && error?.code === 'record.changed' && <DraftConflict version={version} editing={editing} />}
      {!isGone && error && error.code !== 'record.changed' && <Problem error={error} />}
      <div className={css['columns']}>
        <RuleList ventureId={plan.ventureId} currency={plan.currency} editing={editing} storedKeys={storedKeys} />
        <div className={css['side']}>
          <Preview
            ventureId={plan.ventureId}
            planId={plan.id}
            today={venture.today}
            rules={draft.rules}
            isWhole={isWhole}
          />
          <Examples
            ventureId={plan.ventureId}
            currency={plan.currency}
            rules={draft.rules}
            examples={draft.examples}
            onChange={(examples) => change({ examples }, `examples ${examples.length}`)}
          />
        </div>
      </div>
    </Stack>
  )
}
