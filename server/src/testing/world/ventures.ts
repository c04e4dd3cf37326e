import type { VentureType } from '@holdfast/engine/access'
import type { Day, VentureId } from '@holdfast/engine/kernel'

export type WorldVenture = {
  readonly id: VentureId
  readonly code: string
  readonly name: string
  readonly type: VentureType
  readonly currency: string
  readonly zone: string
  readonly workingWeekdays: readonly number[]
  readonly liveFrom: Day
  readonly office: string
}

function venture(n: number, rest: Omit<WorldVenture, 'id' | 'liveFrom'>): WorldVenture {
  return { id: `00000000-0000-7000-8000-00000000000${n}` as VentureId, liveFrom: '2026-01-01' as Day, ...rest }
}

const ALL_WEEK = [0, 1, 2, 3, 4, 5, 6]

export const VENTURES = {
  northline: venture(1, {
    code: 'NL',
    name: 'Northline Freight',
    type: 'LOGISTICS',
    currency: 'USD',
    zone: 'America/Chicago',
    workingWeekdays: [1, 2, 3, 4, 5],
    office: 'Chicago',
  }),
  harbor: venture(2, {
    code: 'HI',
    name: 'Harbor Inns',
    type: 'HOSPITALITY',
    currency: 'USD',
    zone: 'America/New_York',
    workingWeekdays: ALL_WEEK,
    office: 'Savannah',
  }),
  callbridge: venture(3, {
    code: 'CB',
    name: 'Callbridge',
    type: 'BPO',
    currency: 'INR',
    zone: 'Asia/Kolkata',
    workingWeekdays: ALL_WEEK,
    office: 'Pune',
  }),
} as const satisfies Record<string, WorldVenture>

export type VentureName = keyof typeof VENTURES
