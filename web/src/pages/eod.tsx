import { contract } from '@holdfast/contract'
import { MyEod } from '../features/operations/eod/mine/my-eod.tsx'
import { streakText } from '../features/operations/eod/mine/streak-text.ts'
import { useReply } from '../lib/query.ts'
import { useOneVenture } from '../lib/use-one-venture.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { VentureChoice } from '../ui/venture-choice.tsx'

/** The end of one's day, in a minute. */
export function Page() {
  const { venture, others } = useOneVenture('eod.write_own', ({ role }) => role !== null)
  const { data } = useReply(
    contract.eodReports.myEodStatus,
    { ventureId: venture?.id ?? '' },
    { when: venture !== null },
  )
  const status = data?.items.find(({ ventureId }) => ventureId === venture?.id)
  return (
    <>
      <PageHeader
        title="End of day"
        context={status ? streakText(status) : venture?.name}
        controls={
          venture && <VentureChoice label="Venture of the report" venture={venture} others={others.filter(isMember)} />
        }
      />
      {venture ? (
        <MyEod key={venture.id} ventureId={venture.id} />
      ) : (
        <Empty title="No report to send">Reports belong to a venture. Ask who manages people to add you to one.</Empty>
      )}
    </>
  )
}

const isMember = ({ role }: { readonly role: string | null }) => role !== null
