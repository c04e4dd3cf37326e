import { type BusinessEvent, type Day, type HotelId, touched } from '../../kernel/index.ts'
import { NIGHT_FIGURES, type NightFigures } from './night.ts'

export const KPI_AMENDED = 'hospitality.kpi_amended'
export const KPI_UPLOADED = 'hospitality.kpi_uploaded'
export const NIGHT_EVENT_TYPES = [KPI_AMENDED, KPI_UPLOADED] as const

export type FigureChange = { readonly before: number | null; readonly after: number | null }
type Named = { readonly id: HotelId; readonly name: string }
/** null: no such night stood before. */
export type ChangedNight = {
  readonly day: Day
  readonly before: NightFigures | null
  readonly after: NightFigures
}

/** Nights of one hotel, entered or corrected by hand or by another program. */
export type KpiAmended = BusinessEvent<
  typeof KPI_AMENDED,
  {
    readonly hotelName: string
    readonly nights: readonly { readonly day: Day; readonly changes: Readonly<Record<string, FigureChange>> }[]
    /** Nights that were voided: they count nowhere any more. */
    readonly voided: readonly Day[]
  }
>

/** A chunk of a file; its subject is the import. */
export type KpiUploaded = BusinessEvent<
  typeof KPI_UPLOADED,
  {
    readonly hotels: readonly { readonly id: HotelId; readonly name: string; readonly nights: number }[]
    readonly newNights: number
    readonly changedNights: number
  }
>

/** A night stays the day that it is: the days before and after are the same. */
export function kpiAmended(hotel: Named, nights: readonly ChangedNight[]): KpiAmended {
  return {
    type: KPI_AMENDED,
    subjectId: hotel.id,
    days: touched(...nights.map(({ day }) => day)),
    facts: {
      hotelName: hotel.name,
      nights: nights.map(({ day, before, after }) => ({ day, changes: figureChanges(before, after) })),
      voided: [],
    },
  }
}

export function nightVoided(hotel: Named, day: Day): KpiAmended {
  return {
    type: KPI_AMENDED,
    subjectId: hotel.id,
    days: [day],
    facts: { hotelName: hotel.name, nights: [], voided: [day] },
  }
}

export function kpiUploaded(
  importId: string,
  written: readonly { readonly hotel: Named; readonly night: ChangedNight }[],
): KpiUploaded {
  const hotels = new Map(written.map(({ hotel }) => [hotel.id, hotel]))
  return {
    type: KPI_UPLOADED,
    subjectId: importId,
    days: touched(...written.map(({ night }) => night.day)),
    facts: {
      hotels: [...hotels.values()].map(({ id, name }) => ({
        id,
        name,
        nights: written.filter(({ hotel }) => hotel.id === id).length,
      })),
      newNights: written.filter(({ night }) => night.before === null).length,
      changedNights: written.filter(({ night }) => night.before !== null).length,
    },
  }
}

/** What differs, figure by figure; of a night that was not there, all that is known of it. */
export function figureChanges(
  before: NightFigures | null,
  after: NightFigures,
): Readonly<Record<string, FigureChange>> {
  const changed = NIGHT_FIGURES.filter((figure) => (before?.[figure] ?? null) !== after[figure])
  return Object.fromEntries(
    changed.map((figure) => [figure, { before: before?.[figure] ?? null, after: after[figure] }]),
  )
}
