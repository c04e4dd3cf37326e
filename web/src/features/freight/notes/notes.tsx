import { contract, type Load, type LoadRecord } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { IconPin } from '@tabler/icons-react'
import { useState } from 'react'
import { formatInstant } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Section } from '../../../ui/section.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { TakeBackDialog } from '../record/take-back-dialog.tsx'
import { NoteDialog } from './note-dialog.tsx'
import css from './notes.module.css'

interface NotesProps {
  readonly load: Load
  readonly record: LoadRecord
}

/** What colleagues tell each other about the load, pinned ones first. */
export function Notes({ load, record }: NotesProps) {
  const [dialog, setDialog] = useState<'write' | { readonly takeBack: string } | null>(null)
  const pin = useCommand(contract.loadRecord.pinLoadNote, { refreshes: LOAD_ANSWERS })
  const close = () => setDialog(null)
  const may = record.can['note'] === true
  return (
    <Section
      title="Notes"
      aside={
        may && (
          <Anchor component="button" type="button" onClick={() => setDialog('write')}>
            Write a note
          </Anchor>
        )
      }
    >
      {record.notes.length === 0 && <p className={css['none']}>Nobody has written a note.</p>}
      <ul className={css['notes']}>
        {record.notes.map(({ id, text, isPinned, by, at, voided }) => (
          <li key={id} data-void={voided !== null || undefined}>
            <p>
              {isPinned && <IconPin size={14} role="img" aria-label="Pinned:" />} {text}
            </p>
            <small>
              {by?.name ?? 'Holdfast'} · {formatInstant(at, load.zone)}
              {voided && ` · taken back: ${voided.reason}`}
              {may && voided === null && (
                <>
                  <Anchor
                    component="button"
                    type="button"
                    inherit
                    onClick={() => pin.mutate({ id: load.id, noteId: id, isPinned: !isPinned })}
                  >
                    {isPinned ? 'Unpin' : 'Pin'}
                  </Anchor>
                  <Anchor component="button" type="button" inherit onClick={() => setDialog({ takeBack: id })}>
                    Take back
                  </Anchor>
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
      {dialog === 'write' && <NoteDialog load={load} onClose={close} />}
      {dialog !== null && dialog !== 'write' && (
        <TakeBackDialog
          title="Take this note back?"
          verb="Take back"
          endpoint={contract.loadRecord.voidLoadNote}
          input={{ id: load.id, noteId: dialog.takeBack }}
          onClose={close}
        />
      )}
    </Section>
  )
}
