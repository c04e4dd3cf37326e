import type { OutreachAward } from '@holdfast/contract'
import { intoView } from '../../../../ui/into-view.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { madeText } from '../panel/awards.tsx'

interface TakenNoticeProps {
  /** undefined: it is not read yet. */
  readonly award: OutreachAward | undefined
  readonly zone: string
}

/** Somebody else awarded the load first. */
export const TakenNotice = ({ award, zone }: TakenNoticeProps) => (
  <div ref={intoView} role="alert">
    <Notice
      kind="warn"
      title={award ? `${award.carrier.name} has this load already` : 'Somebody was quicker: the load is awarded'}
    >
      <p>
        {award && `Awarded by ${madeText(award, zone)}. `}
        When that carrier falls off, record it, and award the load to another one.
      </p>
    </Notice>
  </div>
)
