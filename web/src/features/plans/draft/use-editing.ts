import { contract, type Plan } from '@holdfast/contract'
import { useState } from 'react'
import { useCommand } from '../../../lib/use-command.ts'
import type { PlanVersion } from '../version/version-words.ts'
import type { Draft } from './draft.ts'
import { begun, changed, redone, undone } from './history.ts'
import { mergeDraft } from './merge-draft.ts'

/** What any write to a plan makes old. */
export const PLAN_ANSWERS = [
  contract.plans.listPlans,
  contract.plans.getPlan,
  contract.plans.diffVersion,
  contract.plans.checkVersion,
]

/** A draft as it is being edited, with every step back; nothing is stored before it is saved. */
export function useEditing(version: PlanVersion, onSaved: (plan: Plan) => void) {
  const [stored, setStored] = useState(() => ({ version: version.version, draft: draftOf(version) }))
  const [history, setHistory] = useState(() => begun(stored.draft))
  const command = useCommand(contract.plans.changeVersion, { refreshes: PLAN_ANSWERS })
  const { present: draft } = history
  const save = async () => {
    const { rules, examples, ...days } = draft
    const plan = await command.mutateAsync({
      id: version.id,
      version: stored.version,
      ...days,
      rules: [...rules],
      examples: [...examples],
    })
    const saved = plan.versions.find(({ id }) => id === version.id)
    setStored({ version: saved?.version ?? stored.version + 1, draft })
    onSaved(plan)
  }
  return {
    draft,
    isDirty: JSON.stringify(draft) !== JSON.stringify(stored.draft),
    change: (next: Partial<Draft>, field: string) =>
      setHistory((before) => changed(before, { ...before.present, ...next }, field)),
    undo: history.past.length > 0 ? () => setHistory(undone) : null,
    redo: history.future.length > 0 ? () => setHistory(redone) : null,
    save,
    saving: command.isPending,
    error: command.error,
    /** As it stood when it was read or saved last. */
    base: stored.draft,
    /** Takes what somebody else saved meanwhile under what was changed here. */
    takeOver: (now: PlanVersion) => {
      const theirs = draftOf(now)
      setHistory((before) => changed(before, mergeDraft(stored.draft, before.present, theirs), 'take over'))
      setStored({ version: now.version, draft: theirs })
      command.reset()
    },
  }
}

export type Editing = ReturnType<typeof useEditing>

export function draftOf({ startsOn, endsOn, rules, examples }: PlanVersion): Draft {
  return {
    startsOn,
    endsOn,
    rules: rules.map(({ rule }) => rule),
    examples: examples.map(({ id: _, actual: __, passes: ___, explanation: ____, ...example }) => example),
  }
}
