import { contract, type PayoutRunDetail } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readOf } from '../../../../lib/query.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import { ApproveDone, type Approved } from './approve-done.tsx'
import { ApproveQuestion } from './approve-question.tsx'
import { RunChanged } from './run-changed.tsx'

interface ApproveRunProps {
  readonly run: PayoutRunDetail
  readonly onClose: () => void
}

/** What is approved is exactly what was looked at: when figures move meanwhile, nothing happens and they are shown. */
export function ApproveRun({ run, onClose }: ApproveRunProps) {
  const [seen, setSeen] = useState(run)
  const [now, setNow] = useState<PayoutRunDetail | null>(null)
  const [done, setDone] = useState<Approved | null>(null)
  const client = useQueryClient()
  const { mutate, isPending, error } = useCommand(contract.payoutRuns.approvePayoutRun, {
    refreshes: PAYOUT_ANSWERS,
    onDone: setDone,
  })
  const approve = () =>
    mutate(
      { id: seen.id, seal: seen.seal },
      {
        onError: async ({ code }) => {
          if (code !== 'payout_run.changed') return
          setNow(
            await client.fetchQuery({ ...readOf(contract.payoutRuns.getPayoutRun, { id: seen.id }), staleTime: 0 }),
          )
        },
      },
    )
  const lookAgain = () => {
    if (now) setSeen(now)
    setNow(null)
  }
  if (done)
    return (
      <Dialog title="Approved" size={520} onClose={onClose}>
        <ApproveDone approved={done} onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog title="Approve these payouts?" size={520} onClose={onClose}>
      {now ? (
        <RunChanged seen={seen} now={now} onLookAgain={lookAgain} onClose={onClose} />
      ) : (
        <ApproveQuestion
          run={seen}
          busy={isPending}
          error={error?.code === 'payout_run.changed' ? null : error}
          onApprove={approve}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}
