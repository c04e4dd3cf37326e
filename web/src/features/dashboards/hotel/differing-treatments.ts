import type { Tile } from '@holdfast/contract'
import { formatUnit } from '../../../lib/format-unit.ts'

/** A figure counted otherwise, beside the same as it is usually shown. */
export interface Treatment {
  readonly other: Tile
  readonly usual: Tile
}

const USUAL: Readonly<Record<string, string>> = {
  occupancyWithComplimentary: 'occupancy',
  occupancyCounted: 'occupancy',
  occupancySubtracted: 'occupancy',
  adrWithComplimentary: 'adr',
  revparCounted: 'revpar',
  revparSubtracted: 'revpar',
}

/** Those that read otherwise than the usual figure; what is not known differs from nothing. */
export function differingTreatments(tiles: readonly Tile[]): readonly Treatment[] {
  return tiles.flatMap((other) => {
    const name = USUAL[other.metric]
    const usual = tiles.find(({ metric, currency }) => metric === name && currency === other.currency)
    if (!usual || other.value === null) return []
    const isSame = usual.value !== null && formatUnit(usual.value, usual) === formatUnit(other.value, other)
    return isSame ? [] : [{ other, usual }]
  })
}
