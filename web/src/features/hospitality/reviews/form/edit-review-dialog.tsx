import type { Review } from '@holdfast/contract'
import { changedFields } from '../../../../lib/changed-fields.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import type { ReviewDialogProps } from '../pane/review-dialog-props.ts'
import { useChangeReview } from '../review-answers.ts'
import { ReviewFields } from './review-fields.tsx'
import { reviewValues, saidOf } from './review-values.ts'

/** Corrects what the review says; what somebody else changed meanwhile is told and not overwritten. */
export function EditReviewDialog({ review, onClose }: ReviewDialogProps) {
  const change = useChangeReview()
  const form = useZodForm(reviewValues, entriesOf(review))
  return (
    <Dialog title="Correct this review" size={680} onClose={onClose}>
      <Form
        form={form}
        onSubmit={async (values) => {
          const said = saidOf(values)
          const changed = changedFields(saidOf(reviewValues.parse(entriesOf(review))), said)
          // A scale is said with its score.
          const score = 'score' in changed || 'outOf' in changed ? { score: said.score, outOf: said.outOf } : {}
          if (Object.keys(changed).length > 0) {
            await change.mutateAsync({ id: review.id, version: review.version, ...changed, ...score })
            void toast('The review is corrected.')
          }
          onClose()
        }}
      >
        <ReviewFields ventureId={review.ventureId} zone={review.zone} />
        <FormButtons verb="Save review" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

const entriesOf = (review: Review) => ({
  hotelId: review.hotel.id,
  source: review.source,
  score: review.score === null ? null : Number(review.score.score),
  outOf: review.score === null ? null : Number(review.score.outOf),
  guestName: review.guestName ?? '',
  title: review.title ?? '',
  body: review.body ?? '',
  receivedAt: review.receivedAt,
  externalId: review.externalId ?? '',
  stayOn: review.stayOn,
  language: review.language ?? '',
})
