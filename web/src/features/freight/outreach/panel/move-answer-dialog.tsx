import type { Load } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import type { MoveWish } from '../outreach-wish.ts'
import { FindThread } from '../unmatched/find-thread.tsx'
import type { Thread } from '../unmatched/unmatched-wish.ts'
import { ConfirmMove } from './confirm-move.tsx'
import css from './outreach.module.css'

interface MoveAnswerDialogProps {
  readonly load: Load
  readonly wish: MoveWish
  readonly onClose: () => void
}

/** Where an answer belongs that came here by its sender alone: another carrier or load that was asked, or none that we know. */
export function MoveAnswerDialog({ load, wish, onClose }: MoveAnswerDialogProps) {
  // undefined: nothing chosen yet · null: back among the unmatched.
  const [to, setTo] = useState<Thread | null | undefined>(undefined)
  if (to !== undefined) return <ConfirmMove wish={wish} to={to} onClose={onClose} />
  return (
    <Dialog title="Where does this answer belong?" size={560} onClose={onClose}>
      <DialogBody>
        <p>
          {`“${shortened(wish.answer.text)}” ${wish.answer.foundBy === 'SENDER' ? 'stands here because of who sent it' : 'was put here by a person'}. Find the load that it is about, then the carrier that was asked.`}
        </p>
        <FindThread ventureId={load.ventureId} onChoose={setTo} />
        <div className={css['elsewhere']}>
          <span>Nobody can tell yet?</span>
          <Button variant="default" size="compact-sm" onClick={() => setTo(null)}>
            Back to the unmatched messages
          </Button>
        </div>
      </DialogBody>
    </Dialog>
  )
}

const LONGEST = 80
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text)
