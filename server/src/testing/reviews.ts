import { contract, type Input, type Review } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

const { createReview, changeReview } = contract.reviews

/** A hotel of Harbor Inns in Savannah: 48 hours to answer, 24 for what is negative. */
export const SAVANNAH = {
  id: '00000000-0000-7000-8000-000000070001',
  code: 'SAV',
  name: 'Harbor Inn Savannah',
} as const
/** Another one, by the clock of Honolulu: six hours behind New York. */
export const HONOLULU = { id: '00000000-0000-7000-8000-000000070002', code: 'HNL', name: 'Harbor Inn Waikiki' } as const

/** Founds both in the database of this stage. */
export async function foundHotels(stage: Stage): Promise<void> {
  for (const [hotel, zone] of [
    [SAVANNAH, 'America/New_York'],
    [HONOLULU, 'Pacific/Honolulu'],
  ] as const)
    await stage.sql(
      `insert into hospitality.hotels (venture_id, id, code, name, time_zone, currency, created_at)
       values ($1, $2, $3, $4, $5, 'USD', now())`,
      [VENTURES.harbor.id, hotel.id, hotel.code, hotel.name, zone],
    )
}

/** A review of the hotel in Savannah: 4 of 5 on Google, received now, unless it says otherwise. */
export function enterReview(
  stage: Stage,
  by: PersonName,
  given: Partial<Input<typeof createReview>> = {},
): Promise<Review> {
  return stage.as(by).call(createReview, {
    hotelId: SAVANNAH.id,
    source: 'GOOGLE',
    score: '4',
    guestName: 'Helen Marsh',
    title: 'A quiet week by the river',
    body: 'Clean rooms and a kind front desk. Breakfast ended too early.',
    ...given,
  })
}

export function takeReview(
  stage: Stage,
  by: PersonName,
  id: string,
  change: Omit<Input<typeof changeReview>, 'id'>,
): Promise<Review> {
  return stage.as(by).call(changeReview, { id, ...change } as Input<typeof changeReview>)
}
