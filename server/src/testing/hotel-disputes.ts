import { contract, type HotelDispute, type Input } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

const { createHotelDispute, changeHotelDispute } = contract.hotelDisputes

export const DISPUTED_HOTEL = '00000000-0000-7000-8000-000000080001'
/** By the clock of Auckland: sixteen hours before New York, and in another currency. */
export const FAR_HOTEL = '00000000-0000-7000-8000-000000080002'

/** Founds both in the database of this stage. */
export async function foundDisputedHotels(stage: Stage): Promise<void> {
  for (const [id, code, name, zone, currency] of [
    [DISPUTED_HOTEL, 'QUAY', 'Quay House', 'America/New_York', 'USD'],
    [FAR_HOTEL, 'AKL', 'Harbour View', 'Pacific/Auckland', 'NZD'],
  ] as const)
    await stage.sql(
      `insert into hospitality.hotels (venture_id, id, code, name, time_zone, currency, created_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [VENTURES.harbor.id, id, code, name, zone, currency],
    )
}

/** A chargeback of 400.00 against Quay House, due in a week, unless it says otherwise. */
export function openDispute(
  stage: Stage,
  by: PersonName = 'luis',
  given: Partial<Input<typeof createHotelDispute>> = {},
): Promise<HotelDispute> {
  return stage.as(by).call(createHotelDispute, {
    ventureId: VENTURES.harbor.id,
    hotelId: DISPUTED_HOTEL,
    kind: 'CHARGEBACK',
    amountMinor: 400_00,
    evidenceDueOn: '2026-06-25',
    ...given,
  })
}

export function takeDispute(
  stage: Stage,
  by: PersonName,
  id: string,
  change: Omit<Input<typeof changeHotelDispute>, 'id'>,
): Promise<HotelDispute> {
  return stage.as(by).call(changeHotelDispute, { id, ...change } as Input<typeof changeHotelDispute>)
}

/** What a dispute was told to have become, the first first. */
export async function tellingsOf(stage: Stage, id: string) {
  const rows = await stage.sql<{ type: string; outcome: string | null; first: boolean | null; days: string[] }>(
    `select type, facts->>'outcome' as outcome, (facts->>'first')::boolean as first, days::text[] as days
     from platform.events where subject_id = $1 order by id`,
    [id],
  )
  return rows.map(({ type, ...told }) => ({ type: type.replace('hospitality.dispute_', ''), ...told }))
}
