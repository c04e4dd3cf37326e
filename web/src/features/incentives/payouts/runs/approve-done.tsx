import type { contract, Reply } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../../../lib/counted.ts'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { TextLink } from '../../../../ui/text-link.tsx'
import css from './approve.module.css'

export type Approved = Reply<typeof contract.payoutRuns.approvePayoutRun>

interface ApproveDoneProps {
  readonly approved: Approved
  readonly onClose: () => void
}

/** How many were approved, and which drafts stay for which reason. */
export function ApproveDone({ approved: { approved, left }, onClose }: ApproveDoneProps) {
  return (
    <DialogBody>
      <p role="status">
        {approved === 0 ? 'No payout was approved' : `${counted(approved, 'payout is', 'payouts are')} approved`}
        {left.length === 0 ? '.' : `, ${counted(left.length, 'draft stays', 'drafts stay')}:`}
      </p>
      {left.length > 0 && (
        <ul className={css['left']}>
          {left.map(({ payoutId, person, reason }) => (
            <li key={payoutId}>
              <TextLink link={{ to: '/incentives/payouts/$id', params: { id: payoutId } }}>{person.name}</TextLink>
              <small>{reason}</small>
            </li>
          ))}
        </ul>
      )}
      <div className={css['buttons']}>
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </div>
    </DialogBody>
  )
}
