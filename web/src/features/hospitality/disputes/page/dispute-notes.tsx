import { contract, type HotelDispute } from '@holdfast/contract'
import { useMe } from '../../../../lib/session.ts'
import { KeptList } from '../../../../ui/kept-list.tsx'
import { TakeBackDialog } from '../../../../ui/take-back-dialog.tsx'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'
import { NoteDialog } from './note-dialog.tsx'

/** What colleagues tell each other about the dispute, newest first. */
export function DisputeNotes({ dispute }: { readonly dispute: HotelDispute }) {
  const me = useMe().user.id
  return (
    <KeptList
      title="Notes"
      zone={dispute.zone}
      kept={dispute.notes}
      none="Nobody has written a note."
      may={dispute.can['note'] === true}
      mayTakeBack={(author) => author?.id === me || dispute.can['void'] === true}
      add="Write a note"
      said={({ text }) => text}
      adding={(close) => <NoteDialog dispute={dispute} onClose={close} />}
      takingBack={(noteId, close) => (
        <TakeBackDialog
          title="Take this note back?"
          endpoint={contract.hotelDisputes.voidDisputeNote}
          input={(reason) => ({ id: dispute.id, noteId, reason })}
          refreshes={DISPUTE_ANSWERS}
          onClose={close}
        />
      )}
    />
  )
}
