import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useHotelVentures } from '../features/hospitality/hotel-ventures.ts'
import { NewReviewDialog } from '../features/hospitality/reviews/form/new-review-dialog.tsx'
import { Inbox, ReviewsExport } from '../features/hospitality/reviews/list/inbox.tsx'
import { TemplatesDialog } from '../features/hospitality/reviews/templates/templates-dialog.tsx'
import { useVenture } from '../lib/session.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Section } from '../ui/section.tsx'

/** What guests wrote, and what still waits for an answer. */
export function Page(): ReactNode {
  const [dialog, setDialog] = useState<'review' | 'templates' | null>(null)
  const ventures = useHotelVentures()
  const entered = ventures.find(({ can }) => can['hotel.write'] === true)
  const managed = ventures.find(({ can }) => can['hotel.manage'] === true)
  const close = () => setDialog(null)
  const enter = entered ? () => setDialog('review') : null
  return (
    <>
      <PageHeader
        title="Reviews"
        context={ventures.map(({ name }) => name).join(', ')}
        controls={
          ventures.length > 0 && (
            <>
              {managed && (
                <Button variant="default" onClick={() => setDialog('templates')}>
                  Templates
                </Button>
              )}
              <ReviewsExport />
            </>
          )
        }
        action={
          enter && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={enter}>
              Enter review
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Inbox onEnter={enter} /> : <NoReviews />}
      {dialog === 'review' && entered && <NewReviewDialog venture={entered} onClose={close} />}
      {dialog === 'templates' && managed && <TemplatesDialog ventureId={managed.id} onClose={close} />}
    </>
  )
}

/** The venture chosen at the top has no hotels. */
function NoReviews() {
  const name = useVenture()?.name ?? 'This venture'
  return (
    <Section flush title="Inbox">
      <Empty title={`${name} has no hotels`}>
        Only hospitality ventures have reviews. Choose one of yours, or all of them, at the top.
      </Empty>
    </Section>
  )
}
