import type { PayoutRunDetail } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import css from './approve.module.css'
import { runChanges } from './run-changes.ts'

interface RunChangedProps {
  readonly seen: PayoutRunDetail
  readonly now: PayoutRunDetail
  readonly onLookAgain: () => void
  readonly onClose: () => void
}

/** Nothing was approved, since the figures are not those that were looked at. */
export function RunChanged({ seen, now, onLookAgain, onClose }: RunChangedProps) {
  const changes = runChanges(seen, now)
  return (
    <DialogBody role="alert">
      <Notice kind="warn" title="Figures changed while you looked at them">
        <p>Nothing was approved.</p>
        {changes.length === 0 ? (
          <p>The sums are the same, but not how people come to them: amounts or names below have moved.</p>
        ) : (
          <ul>
            {changes.map(({ name, before, now: after }) => (
              <li key={name}>
                {name}: <s>{before}</s> {after}
              </li>
            ))}
          </ul>
        )}
      </Notice>
      <div className={css['buttons']}>
        <Button variant="default" onClick={onClose}>
          Back to the run
        </Button>
        <Button onClick={onLookAgain} data-autofocus>
          Look at the new figures
        </Button>
      </div>
    </DialogBody>
  )
}
