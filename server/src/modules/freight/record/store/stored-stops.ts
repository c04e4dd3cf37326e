import type { Stop, StopKind } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'
import type { LoadRow } from '../../store/load-row.ts'
import { utcOrNull } from '../../utc.ts'

/** Of the first and the last only what the load itself does not say. */
export type StoredStop = {
  readonly kind: StopKind
  readonly name: string | null
  readonly city: string | null
  readonly state: string | null
  readonly windowFrom: string | null
  readonly windowTo: string | null
  readonly arrivedAt: string | null
  readonly departedAt: string | null
}

type Row = Pick<LoadRow, 'venture_id' | 'id'>

/** The stops of a load, in their order, as a part of a statement. */
export function storedStops(row: Row) {
  return sql<readonly StoredStop[]>`(
    select coalesce(json_agg(json_build_object('kind', s.kind, 'name', s.name, 'city', s.city, 'state', s.state,
      'windowFrom', s.window_from, 'windowTo', s.window_to, 'arrivedAt', s.arrived_at, 'departedAt', s.departed_at)
      order by s.position), '[]')
    from freight.load_stops s where s.venture_id = ${row.venture_id} and s.load_id = ${row.id})`
}

type Ends = Pick<
  LoadRow,
  | 'origin_city'
  | 'origin_state'
  | 'destination_city'
  | 'destination_state'
  | 'pickup_from'
  | 'pickup_to'
  | 'delivery_from'
  | 'delivery_to'
>

/** Every stop whole, the two of the load itself also where nothing else was recorded of them. */
export function toStops(load: Ends, stored: readonly StoredStop[]): readonly Stop[] {
  const [first, last] = ends(load)
  const timesOf = (kind: StopKind) => {
    const found = stored.find((stop) => stop.kind === kind)
    return {
      name: found?.name ?? null,
      arrivedAt: utcOrNull(found?.arrivedAt),
      departedAt: utcOrNull(found?.departedAt),
    }
  }
  return [
    { ...first, ...timesOf('PICKUP') },
    ...stored.filter(({ kind }) => kind === 'VIA').map(toVia),
    { ...last, ...timesOf('DELIVERY') },
  ]
}

function ends(load: Ends) {
  const pickup = {
    kind: 'PICKUP',
    place: { city: load.origin_city, state: load.origin_state },
    windowFrom: load.pickup_from,
    windowTo: load.pickup_to,
  } as const
  const delivery = {
    kind: 'DELIVERY',
    place: { city: load.destination_city, state: load.destination_state },
    windowFrom: load.delivery_from,
    windowTo: load.delivery_to,
  } as const
  return [pickup, delivery] as const
}

function toVia({ name, city, state, windowFrom, windowTo, arrivedAt, departedAt }: StoredStop): Stop {
  return {
    kind: 'VIA',
    name,
    place: { city: city ?? '', state: state ?? '' },
    windowFrom: utcOrNull(windowFrom),
    windowTo: utcOrNull(windowTo),
    arrivedAt: utcOrNull(arrivedAt),
    departedAt: utcOrNull(departedAt),
  }
}

const LAST_POSITION = 99

/** Writes the whole way anew; the load's lock keeps others out. */
export async function replaceStops(tx: Tx, load: LoadRef, stops: readonly Stop[]): Promise<void> {
  await tx
    .deleteFrom('freight.load_stops')
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .execute()
  await tx
    .insertInto('freight.load_stops')
    .values(
      stops.map(({ kind, name, arrivedAt, departedAt, ...where }, position) => ({
        venture_id: load.ventureId,
        load_id: load.id,
        position: kind === 'DELIVERY' ? LAST_POSITION : position,
        kind,
        name,
        arrived_at: arrivedAt,
        departed_at: departedAt,
        ...(kind === 'VIA' && {
          city: where.place.city,
          state: where.place.state,
          window_from: where.windowFrom,
          window_to: where.windowTo,
        }),
      })),
    )
    .execute()
}

/** A file says when these loads were picked up and delivered: times of stops that contradict it are not known any more. */
export async function forgetContradicted(tx: Tx, ventureId: string, loadIds: readonly string[]): Promise<void> {
  await sql`
    update freight.load_stops s set arrived_at = null, departed_at = null from freight.loads l
    where s.venture_id = ${ventureId} and s.load_id = any (${[...loadIds]}::uuid[]) and l.venture_id = s.venture_id and l.id = s.load_id
      and case s.kind when 'PICKUP' then l.picked_up_at < s.arrived_at or l.picked_up_at > s.departed_at
        when 'DELIVERY' then l.delivered_at < s.arrived_at or l.delivered_at > s.departed_at else false end`.execute(tx)
}
