import type { BpoBreakdown, FreightBreakdown, HotelBreakdown, Tile } from '@holdfast/contract'
import type { RawBuilder } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { FigureArea } from '../../store/figure-table.ts'
import type { Whose } from '../bpo-source.ts'
import type { KnownDays } from '../known-days.ts'
import type { AskedDashboard } from './plan-range.ts'
import type { PartOfRange } from './series.ts'

export type Asked = AskedDashboard & Whose
/** `top`: how many rows of a breakdown stand alone. */
export type RankedAsked = Asked & { readonly top: number }

/** What every dashboard has: figures, and rows under keys that have names. */
export type Picture = {
  readonly tiles: readonly Tile[]
  readonly series: readonly PartOfRange[]
  readonly breakdowns: readonly (FreightBreakdown | BpoBreakdown | HotelBreakdown)[]
}
/** `known`: every day that was read for it. */
export type Computed<P> = { readonly picture: P; readonly known: readonly KnownDays[] }

/** What differs between the dashboards of the trades. `A`: what each is asked beside its days. */
export type Trade<P extends Picture, A extends Asked = RankedAsked> = {
  readonly area: FigureArea
  /** All that figures know: without targets, and with keys for names. */
  readonly compute: (db: Reads, caller: Caller, asked: A, terms: number | null) => Promise<Computed<P>>
  /** Selects id and name of whatever the keys of the breakdowns are ids of. */
  readonly names: (ventureId: string, ids: readonly string[]) => RawBuilder<unknown>
  /** What the venture has set and figures are counted by, where there is such a thing. A change of it is another question. */
  readonly terms?: (ventureId: string) => RawBuilder<unknown>
  /** The person whose targets are meant; null: nobody's. */
  readonly aimedAt: (asked: A) => RawBuilder<unknown>
}
