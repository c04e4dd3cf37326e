import { contract, type Payout } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../../../../lib/format.ts'
import { readOf } from '../../../../lib/query.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Confirm } from '../../../../ui/confirm.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import type { PayoutDialogProps } from './payout-dialog-props.ts'

/** Approves exactly the sum that was seen; another one is shown first, and asked for again. */
export function ApprovePayout({ payout, onClose }: PayoutDialogProps) {
  const [seen, setSeen] = useState(payout)
  const [before, setBefore] = useState<string | null>(null)
  const client = useQueryClient()
  const { mutate, isPending, error } = useCommand(contract.payouts.approvePayout, {
    refreshes: PAYOUT_ANSWERS,
    onDone: ({ person }) => {
      onClose()
      void toast(`The payout of ${person.name} is approved.`)
    },
  })
  const isMoved = error?.code === 'payout.changed' || error?.code === 'record.changed'
  const approve = () =>
    mutate(
      { id: seen.id, version: seen.version, netMinor: seen.figures?.netMinor ?? 0 },
      {
        onError: async ({ code }) => {
          if (code !== 'payout.changed' && code !== 'record.changed') return
          setBefore(netText(seen))
          setSeen(await client.fetchQuery({ ...readOf(contract.payouts.getPayout, { id: seen.id }), staleTime: 0 }))
        },
      },
    )
  return (
    <Confirm
      opened
      calm
      onClose={onClose}
      title={`Approve ${netText(seen)} for ${seen.person.name}?`}
      verb="Approve"
      onConfirm={approve}
      busy={isPending}
      error={isMoved ? null : error}
    >
      {before !== null && (
        <Notice kind="warn" title="The payout changed while you looked at it">
          <p>
            Nothing was approved. Net was {before} and is {netText(seen)} now.
          </p>
        </Notice>
      )}
      <p>
        The days are locked: what changes later is paid beside them, in the next period.{' '}
        {seen.figures && seen.figures.leftMinor < 0
          ? 'Nothing is paid; what is left over waits for the next payout.'
          : 'The whole sum becomes payable.'}
      </p>
    </Confirm>
  )
}

const netText = ({ figures, currency }: Payout): string => formatMoney({ minor: figures?.netMinor ?? 0, currency })
