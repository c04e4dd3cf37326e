import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay, formatInstant } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogBody } from '../../../ui/dialog-body.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { TakeBackDialog } from '../../../ui/take-back-dialog.tsx'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'

interface BalanceHistoryProps {
  readonly id: string
  readonly onClose: () => void
}

/** One balance: what it says, what it said before and who said so. */
export function BalanceHistory({ id, onClose }: BalanceHistoryProps) {
  const [takingBack, setTakingBack] = useState(false)
  const { ventures } = useMe()
  const { data, error } = useReply(contract.bankAccounts.getBankSnapshot, { id })
  if (data && takingBack)
    return (
      <TakeBackDialog
        title={`Take back the balance of ${formatDay(data.day, 'year')}?`}
        endpoint={contract.bankAccounts.voidBankSnapshot}
        input={(reason) => ({ id, reason })}
        refreshes={HOLDINGS_ANSWERS}
        onClose={onClose}
      />
    )
  const zone = ventures.find((venture) => venture.id === data?.ventureId)?.zone ?? 'UTC'
  const said = data ? [{ ...data, voidReason: null }, ...data.history] : []
  return (
    <Dialog
      title={data ? `${data.account.name}, ${formatDay(data.day, 'year')}` : 'Balance'}
      size={480}
      onClose={onClose}
    >
      <DialogBody>
        {error && <Problem error={error} />}
        <Facts
          facts={said.map(({ version, balance, recordedBy, recordedAt, voidReason }, at) => ({
            name: `${at === 0 ? 'Stands: ' : ''}${formatMoney(balance)}${voidReason ? ', was taken back' : ''}`,
            value: `${recordedBy?.name ?? 'Holdfast'}, ${formatInstant(recordedAt, zone)} (${version})`,
          }))}
        />
        {data?.can['void'] && (
          <div>
            <Button variant="default" onClick={() => setTakingBack(true)}>
              Take back
            </Button>
          </div>
        )}
      </DialogBody>
    </Dialog>
  )
}
