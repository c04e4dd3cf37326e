import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MyVenture } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { useHotelChoice } from '../../use-hotel-choice.ts'
import { REVIEW_ANSWERS } from '../review-answers.ts'
import { ReviewFields } from './review-fields.tsx'
import { reviewValues, saidOf } from './review-values.ts'

interface NewReviewDialogProps {
  readonly venture: MyVenture
  readonly onClose: () => void
}

/** The form lies over the inbox; its only hotel is chosen already. */
export function NewReviewDialog({ venture, onClose }: NewReviewDialogProps) {
  const { only } = useHotelChoice(venture.id, null)
  return (
    <Dialog title="Enter a review" size={680} onClose={onClose}>
      <NewReviewForm key={only?.id ?? ''} venture={venture} hotelId={only?.id} onClose={onClose} />
    </Dialog>
  )
}

function NewReviewForm({ venture, hotelId, onClose }: NewReviewDialogProps & { readonly hotelId: string | undefined }) {
  const [opened] = useState(() => new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString())
  const form = useZodForm(reviewValues, {
    ...(hotelId !== undefined && { hotelId }),
    score: null,
    outOf: null,
    guestName: '',
    title: '',
    body: '',
    receivedAt: opened,
    externalId: '',
    stayOn: null,
    language: '',
  })
  const navigate = useNavigate()
  const create = useCommand(contract.reviews.createReview, { refreshes: REVIEW_ANSWERS })
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const { id } = await create.mutateAsync(saidOf(values))
        onClose()
        void toast('The review is entered. Its clock runs.')
        await navigate({ to: '/hotel/reviews', search: (before) => ({ ...before, review: id }) })
      }}
    >
      <ReviewFields ventureId={venture.id} zone={venture.zone} />
      <FormButtons verb="Enter review" onCancel={onClose} />
    </Form>
  )
}
