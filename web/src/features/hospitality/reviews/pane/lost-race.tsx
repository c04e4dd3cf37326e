import { Button } from '@mantine/core'
import { Notice } from '../../../../ui/notice.tsx'
import css from './review-pane.module.css'

/** Why an answer did not count, and what it said. */
export interface Refused {
  readonly sentence: string
  readonly draft: string
}

/** Somebody else answered a moment before: their answer stands below, and nothing that was typed is lost. */
export const LostRace = ({ refused, onClose }: { readonly refused: Refused; readonly onClose: () => void }) => (
  <div role="alert">
    <Notice
      kind="warn"
      title="Somebody answered first"
      action={
        <Button variant="default" onClick={onClose}>
          Put aside
        </Button>
      }
    >
      {refused.sentence}
      <p className={css['draft']}>You wrote: {refused.draft}</p>
    </Notice>
  </div>
)
