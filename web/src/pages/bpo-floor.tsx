import { NoCalls } from '../features/bpo/calls/no-calls.tsx'
import { useCallCentres } from '../features/bpo/desks.ts'
import { FloorBoard } from '../features/bpo/floor/floor-board.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** Of the call centre that is chosen at the top, or the first. */
export function Page() {
  const [venture] = useCallCentres()
  if (venture) return <FloorBoard key={venture.id} venture={venture} />
  return (
    <>
      <PageHeader title="Floor" />
      <NoCalls title="Floor" />
    </>
  )
}
