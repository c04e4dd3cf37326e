import type { StopKind } from '@holdfast/engine/freight'

export const STOP_NAMES: Readonly<Record<StopKind, string>> = { PICKUP: 'Pick up', VIA: 'Stop', DELIVERY: 'Deliver' }
