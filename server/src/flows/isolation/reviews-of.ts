import { contract } from '@holdfast/contract'
import type { Client } from '../../testing/request.ts'
import type { Pair } from './pair-ids.ts'

/** An answered review of a hotel and a template, each with the word in it. */
export async function reviewsOf(
  by: Client,
  { houseId: ventureId, hotelId, personId }: Pick<Pair, 'houseId' | 'hotelId' | 'personId'>,
  word: string,
): Promise<Pick<Pair, 'reviewId' | 'reviewTemplateId'>> {
  const { createReview, changeReview } = contract.reviews
  const { id } = await by.call(createReview, {
    hotelId,
    source: 'BOOKING',
    externalId: `${word} id`,
    guestName: `${word} guest`,
    title: `${word} title`,
    body: `${word} review`,
    score: '5',
  })
  await by.call(changeReview, { id, assignedTo: personId })
  await by.call(changeReview, { id, responseText: `${word} answer` })
  const template = { ventureId, name: `${word} template`, body: `${word} {guest}` }
  const { id: reviewTemplateId } = await by.call(contract.reviewTemplates.addReviewTemplate, template)
  return { reviewId: id, reviewTemplateId }
}
