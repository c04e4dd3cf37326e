import { contract, type Reply } from '@holdfast/contract'
import { lazy, Suspense } from 'react'
import { download } from '../../lib/download.ts'
import { type MyVenture, useMe } from '../../lib/session.ts'
import { type PageTab, PageTabs } from '../../ui/page-tabs.tsx'
import { Problem } from '../../ui/problem.tsx'
import css from './my-pay.module.css'
import { NoWallet } from './no-wallet.tsx'
import { PayHeader } from './pay-header.tsx'
import { Statement } from './statement.tsx'
import { StatementSkeleton } from './statement-skeleton.tsx'
import { useMyPay } from './use-my-pay.ts'
import { usePayAddress } from './use-pay-address.ts'
import { useNamedWallets } from './wallet.ts'

const MyPayouts = lazy(() => import('./payouts/mine/my-payouts.tsx'))

interface MyPayProps {
  /** null: all of mine. */
  readonly venture: MyVenture | null
  /** Parts of the venture's pay, beside one's own. */
  readonly tabs?: React.ReactNode
}

/** One's own pay: in all ventures, or in one. */
export function MyPay({ venture, tabs }: MyPayProps) {
  const { user } = useMe()
  const { span, when, wallet: key } = usePayAddress()
  const { reply, error, refetch } = useMyPay(venture?.id)
  const wallets = useNamedWallets(reply?.wallets ?? [])
  const wallet = wallets.find((one) => one.key === key) ?? wallets[0]
  const asked = { from: span.from, to: span.to, ...(venture && { ventureId: venture.id }) }
  if (error?.status === 403) throw error
  return (
    <>
      <PayHeader
        title={venture ? `My pay in ${venture.name}` : 'My pay'}
        who={user.name}
        wallets={wallets}
        wallet={wallet}
        liveFrom={venture?.liveFrom}
        asOf={reply?.asOf ?? null}
        files={[{ label: 'My lines and adjustments', keep: () => download(contract.incentives.exportMyPay, asked) }]}
      />
      {tabs ?? <VentureLinks reads={reply?.ventures ?? []} />}
      {reply &&
        (wallet ? <Statement key={wallet.key} wallet={wallet} isMine /> : <NoWallet when={when} venture={venture} />)}
      {reply && (
        <div className={css['payouts']}>
          <Suspense>
            <MyPayouts venture={venture} />
          </Suspense>
        </div>
      )}
      {!reply && (error ? <Problem error={error} retry={() => void refetch()} /> : <StatementSkeleton />)}
    </>
  )
}

type Reads = Reply<typeof contract.incentives.myPay>['ventures']

/** From here to the pay of each venture, where that is more than what stands here: one of several, or a team’s. */
function VentureLinks({ reads }: { readonly reads: Reads }) {
  const { ventures } = useMe()
  const isMore = ventures.length > 1 || reads.some(({ can }) => can['team'] === true || can['summary'] === true)
  if (!isMore) return null
  const each: readonly PageTab[] = ventures.map(({ id, name }) => ({
    name,
    link: { to: '/incentives/$id', params: { id } },
    here: false,
  }))
  return (
    <PageTabs
      label="Pay by venture"
      tabs={[{ name: 'All ventures', link: { to: '/incentives/my' }, here: true }, ...each]}
    />
  )
}
