import type { LinkTarget } from './link-target.ts'
import type { StateKind } from './state.tsx'

/** One thing that was done. */
export interface LanePart {
  readonly key: string
  readonly kind: StateKind
  /** Of its state: "Done". */
  readonly word: string
  /** The rest of it: "Northline Freight · 07:00 · 1.2 s". */
  readonly detail: string
}

/** What stands as one bar: one part, or several that lie too close for a bar each. Shares of the day, from 0 to 1. */
export interface LaneBar {
  readonly key: string
  readonly from: number
  readonly to: number
  /** Of the worst part. */
  readonly kind: StateKind
  readonly words: string
  readonly parts: readonly LanePart[]
}

/** What is still to come. */
export interface LaneMark {
  readonly key: string
  readonly at: number
  readonly words: string
}

export interface DayLane {
  readonly key: string
  readonly name: string
  readonly link: LinkTarget
  readonly bars: readonly LaneBar[]
  readonly marks: readonly LaneMark[]
}

/** The smallest shares of the day on which a bar of one part and one of several can be read and hit. */
export interface LeastShares {
  readonly one: number
  readonly several: number
}

export interface DayLanesProps {
  /** "What ran on Thursday 18 June". */
  readonly label: string
  readonly lanes: (least: LeastShares) => readonly DayLane[]
  readonly ticks: readonly { readonly at: number; readonly name: string }[]
  /** null: another day. */
  readonly now: { readonly at: number; readonly name: string } | null
  /** A part by its key. */
  readonly onOpen: (key: string) => void
}
