import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { Notice } from '../../../ui/notice.tsx'
import type { PlanVersion } from '../version/version-words.ts'
import css from './draft-editor-conflict.module.css'
import { theirChanges } from './merge-draft.ts'
import { draftOf, type Editing } from './use-editing.ts'

/** What somebody else saved of the draft meanwhile, beside what is here, and how to go on without losing either. */
export function DraftConflict({ version, editing }: { readonly version: PlanVersion; readonly editing: Editing }) {
  const changes = theirChanges(editing.base, editing.draft, draftOf(version))
  return (
    <div role="alert">
      <Notice kind="warn" title="Somebody changed this draft while you were editing it">
        <p>
          Nothing of yours is saved yet. What only they changed is taken from theirs. Of a rule that you both changed,
          your whole rule replaces theirs, also where they changed another part of it.
        </p>
        {changes.map(({ name, theirs, yours }) => (
          <section className={css['change']} key={`${name} ${theirs}`} aria-label={name}>
            <p className={css['name']}>{name}</p>
            <dl>
              <dt>Theirs</dt>
              <dd>{theirs}</dd>
              <dt>Yours</dt>
              <dd>{yours ?? 'You did not change it: theirs is taken.'}</dd>
            </dl>
          </section>
        ))}
        <Button
          variant="default"
          leftSection={<IconRefresh size={15} aria-hidden />}
          onClick={() => editing.takeOver(version)}
        >
          Take theirs over, keep mine
        </Button>
      </Notice>
    </div>
  )
}
