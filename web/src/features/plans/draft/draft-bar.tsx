import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceFloppy } from '@tabler/icons-react'
import css from './draft-editor.module.css'
import type { Editing } from './use-editing.ts'

interface DraftBarProps {
  readonly editing: Editing
  readonly isWhole: boolean
  /** It was published or thrown away meanwhile, so that there is no draft to save to. */
  readonly isGone: boolean
}

/** The days of the draft, the way back, and saving. */
export function DraftBar({ editing, isWhole, isGone }: DraftBarProps) {
  const { draft, change, undo, redo, isDirty, save, saving } = editing
  const isBackwards = draft.endsOn !== null && draft.endsOn < draft.startsOn
  const tool = { variant: 'default', size: 32 } as const
  return (
    <div className={css['bar']}>
      <div className={css['days']}>
        <TextInput
          label="First day"
          type="date"
          value={draft.startsOn}
          onChange={(event) => event.currentTarget.value && change({ startsOn: event.currentTarget.value }, 'startsOn')}
        />
        <TextInput
          label="Last day"
          type="date"
          value={draft.endsOn ?? ''}
          min={draft.startsOn}
          error={isBackwards ? 'Before the first day.' : undefined}
          onChange={(event) => change({ endsOn: event.currentTarget.value || null }, 'endsOn')}
        />
      </div>
      <div className={css['tools']}>
        <span className={css['state']} role="status">
          {stateWords({ isGone, isEmpty: draft.rules.length === 0, isWhole, isDirty })}
        </span>
        <ActionIcon {...tool} aria-label="Undo the last change" disabled={!undo} onClick={() => undo?.()}>
          <IconArrowBackUp size={16} />
        </ActionIcon>
        <ActionIcon {...tool} aria-label="Do the change again" disabled={!redo} onClick={() => redo?.()}>
          <IconArrowForwardUp size={16} />
        </ActionIcon>
        <Button
          leftSection={<IconDeviceFloppy size={15} aria-hidden />}
          disabled={!isDirty || !isWhole || isBackwards || isGone}
          loading={saving}
          // What was refused stands above the rules; the promise itself tells nobody more.
          onClick={() => void save().catch(() => {})}
        >
          Save draft
        </Button>
      </div>
    </div>
  )
}

interface DraftState {
  readonly isGone: boolean
  readonly isEmpty: boolean
  readonly isWhole: boolean
  readonly isDirty: boolean
}

function stateWords({ isGone, isEmpty, isWhole, isDirty }: DraftState): string {
  if (isGone) return 'No draft any more'
  if (isEmpty) return 'Add a rule before you save'
  if (!isWhole) return 'Put the marked rule right before you save'
  return isDirty ? 'Not saved yet' : 'Saved'
}
