import type { contract, Reply } from '@holdfast/contract'

type HotelReply = Reply<typeof contract.hotelDashboards.hotelDashboard>
type Figures = HotelReply['series'][number]

/** A period of the chart in one currency, with the period that stands in its place in the compared range. */
export interface HotelPart {
  readonly firstDay: string
  readonly lastDay: string
  /** null: nothing in this currency. */
  readonly own: Figures | null
  readonly before: Figures | null
}

/** The periods of a series once each, in order. */
export function hotelParts(
  { series, seriesBefore }: Pick<HotelReply, 'series' | 'seriesBefore'>,
  currency: string,
): readonly HotelPart[] {
  const before = periodsOf(seriesBefore)
  return periodsOf(series).flatMap((all, place) => {
    const [first] = all
    if (!first) return []
    const of = (figures: readonly Figures[] | undefined) => figures?.find((each) => each.currency === currency) ?? null
    return [{ firstDay: first.firstDay, lastDay: first.lastDay, own: of(all), before: of(before[place]) }]
  })
}

/** No data is a gap, not 0. */
export const numberOf = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text)

const periodsOf = (series: readonly Figures[]): readonly (readonly Figures[])[] => [
  ...Map.groupBy(series, ({ firstDay }) => firstDay).values(),
]
