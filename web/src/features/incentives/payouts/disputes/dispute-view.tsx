import type { Dispute } from '@holdfast/contract'
import { useState } from 'react'
import { Stack, WithPanel } from '../../../../ui/layout.tsx'
import { OpenedLine } from '../../opened-line.tsx'
import { AssignDispute } from './assign-dispute.tsx'
import { DisputeFacts } from './dispute-facts.tsx'
import { DisputeHeader, type DisputeWish } from './dispute-header.tsx'
import { DisputeNotes } from './dispute-notes.tsx'
import { DisputeText } from './dispute-text.tsx'
import { ResolveDispute } from './resolve-dispute.tsx'
import { WithdrawDispute } from './withdraw-dispute.tsx'

/** What is said to be wrong, the line that it is about, and everything that was said to it. */
export function DisputeView({ dispute }: { readonly dispute: Dispute }) {
  const [wish, setWish] = useState<DisputeWish | null>(null)
  const [line, openLine] = useState<string | null>(null)
  const close = () => setWish(null)
  return (
    <>
      <DisputeHeader dispute={dispute} onWish={setWish} />
      <WithPanel panel={line !== null && <OpenedLine key={line} id={line} onClose={() => openLine(null)} />}>
        <Stack>
          <DisputeText dispute={dispute} />
          <DisputeFacts dispute={dispute} onOpenLine={openLine} />
          <DisputeNotes dispute={dispute} />
        </Stack>
      </WithPanel>
      {wish === 'assign' && <AssignDispute dispute={dispute} onClose={close} />}
      {wish === 'resolve' && <ResolveDispute dispute={dispute} onClose={close} />}
      {wish === 'withdraw' && <WithdrawDispute dispute={dispute} onClose={close} />}
    </>
  )
}
