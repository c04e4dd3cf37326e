import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { LoadSkeleton } from '../features/freight/load/load-skeleton.tsx'
import { QuoteView } from '../features/freight/quotes/page/quote-view.tsx'
import { RecordTasks } from '../features/operations/tasks/record-tasks.tsx'
import { useReply } from '../lib/query.ts'
import { Stack } from '../ui/layout.tsx'
import { Problem } from '../ui/problem.tsx'

/** Colleagues work on the same quote, and the clock lets it expire: it is read again while it is in sight. */
const EVERY = 20_000

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: quote, error, refetch } = useReply(contract.quotes.getQuote, { id }, { every: EVERY })
  if (quote)
    return (
      <QuoteView
        key={id}
        quote={quote}
        beside={<RecordTasks ventureId={quote.ventureId} kind="QUOTE" id={id} label={quote.number} />}
      />
    )
  if (!error) return <LoadSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <Button variant="default" component={Link} to="/freight/quotes">
          Go to the list of quotes
        </Button>
      </div>
    </Stack>
  )
}
