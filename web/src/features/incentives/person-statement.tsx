import { contract } from '@holdfast/contract'
import { IconArrowLeft } from '@tabler/icons-react'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { PayHeader } from './pay-header.tsx'
import type { PaySearch } from './pay-search.ts'
import css from './person-statement.module.css'
import { Statement } from './statement.tsx'
import { StatementSkeleton } from './statement-skeleton.tsx'
import { payEvery } from './use-my-pay.ts'
import { usePayAddress } from './use-pay-address.ts'
import { useNamedWallets } from './wallet.ts'

interface PersonStatementProps {
  readonly venture: MyVenture
  readonly userId: string
}

/** Somebody else's pay in a venture, exactly as they see it themselves. */
export function PersonStatement({ venture, userId }: PersonStatementProps) {
  const { span, when, isRunning, wallet: key } = usePayAddress()
  const asked = { userId, ventureId: venture.id, from: span.from, to: span.to }
  const { data, error, refetch, isPlaceholderData } = useReply(contract.incentives.statement, asked, {
    every: payEvery(isRunning),
  })
  const reply = isPlaceholderData ? undefined : data
  const wallets = useNamedWallets(reply?.wallets ?? [])
  const wallet = wallets.find((one) => one.key === key) ?? wallets[0]
  const person = data?.person.name ?? ''
  return (
    <>
      <PayHeader
        title={person === '' ? 'Pay' : `Pay of ${person}`}
        who={wallet ? '' : venture.name}
        wallets={wallets}
        wallet={wallet}
        liveFrom={venture.liveFrom}
        asOf={reply?.asOf ?? null}
        files={[]}
      />
      <div className={css['back']}>
        <ButtonLink
          variant="default"
          leftSection={<IconArrowLeft size={15} aria-hidden />}
          link={{
            to: '/incentives/$id/team',
            params: { id: venture.id },
            search: ({ month, period, from, to }: PaySearch) => ({ month, period, from, to }),
          }}
        >
          All people
        </ButtonLink>
      </div>
      {reply && wallet && <Statement key={wallet.key} wallet={wallet} isMine={false} />}
      {reply && !wallet && (
        <Section flush title="Pay">
          <Empty title={`No pay plan covers ${person} ${when}`}>
            No rule in force in these days pays for the job role. Choose another period, or ask the head of the venture.
          </Empty>
        </Section>
      )}
      {!reply && (error ? <Problem error={error} retry={() => void refetch()} /> : <StatementSkeleton />)}
    </>
  )
}
