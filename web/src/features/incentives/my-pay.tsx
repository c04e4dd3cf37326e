import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { Problem } from '../../ui/problem.tsx'
import { PayHeader } from './pay-header.tsx'
import { Statement } from './statement.tsx'
import { StatementSkeleton } from './statement-skeleton.tsx'
import { usePayAddress } from './use-pay-address.ts'
import { useNamedWallets } from './wallet.ts'

/** Pay follows the work within a second; a month that is over changes only when somebody corrects it. */
const EVERY = 5000
const EVERY_OF_THE_PAST = 60_000

export function MyPay() {
  const { span, isRunning, wallet: key } = usePayAddress()
  const { data, error, refetch, isPlaceholderData } = useReply(contract.incentives.myPay, span, {
    every: isRunning ? EVERY : EVERY_OF_THE_PAST,
  })
  // Another month's amounts must not stand under this month's name.
  const reply = isPlaceholderData ? undefined : data
  const wallets = useNamedWallets(reply?.wallets ?? [])
  const wallet = wallets.find((one) => one.key === key) ?? wallets[0]
  return (
    <>
      <PayHeader wallets={wallets} wallet={wallet} asOf={reply?.asOf ?? null} />
      {reply && <Statement key={wallet?.key} wallet={wallet} />}
      {!reply && (error ? <Problem error={error} retry={() => void refetch()} /> : <StatementSkeleton />)}
    </>
  )
}
