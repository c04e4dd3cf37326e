import { contract, type Load, type LoadRecord } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { IconPin } from '@tabler/icons-react'
import { useCommand } from '../../../lib/use-command.ts'
import { KeptList } from '../../../ui/kept-list.tsx'
import { TakeBackDialog } from '../../../ui/take-back-dialog.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { useMayTakeBack } from '../record/use-may-take-back.ts'
import { NoteDialog } from './note-dialog.tsx'

interface NotesProps {
  readonly load: Load
  readonly record: LoadRecord
}

/** What colleagues tell each other about the load, pinned ones first. */
export function Notes({ load, record }: NotesProps) {
  const pin = useCommand(contract.loadRecord.pinLoadNote, { refreshes: LOAD_ANSWERS })
  const mayTakeBack = useMayTakeBack(load)
  return (
    <KeptList
      title="Notes"
      zone={load.zone}
      mayTakeBack={mayTakeBack}
      kept={record.notes}
      none="Nobody has written a note."
      may={record.can['note'] === true}
      add="Write a note"
      said={({ text, isPinned }) => (
        <>
          {isPinned && <IconPin size={14} role="img" aria-label="Pinned:" />} {text}
        </>
      )}
      actions={({ id, isPinned }) => (
        <Anchor
          component="button"
          type="button"
          inherit
          onClick={() => pin.mutate({ id: load.id, noteId: id, isPinned: !isPinned })}
        >
          {isPinned ? 'Unpin' : 'Pin'}
        </Anchor>
      )}
      adding={(close) => <NoteDialog load={load} onClose={close} />}
      takingBack={(noteId, close) => (
        <TakeBackDialog
          title="Take this note back?"
          endpoint={contract.loadRecord.voidLoadNote}
          input={(reason) => ({ id: load.id, noteId, reason })}
          refreshes={LOAD_ANSWERS}
          onClose={close}
        />
      )}
    />
  )
}
