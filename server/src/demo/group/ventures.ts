import type { contract, Input } from '@holdfast/contract'

type Founding = Omit<Input<typeof contract.ventures.createVenture>, 'liveFrom'>

/** Founded on the first morning, beside the ventures of the world: with them the group has one of every type. */
export const MORE_VENTURES = {
  sagebrush: {
    code: 'SB',
    name: 'Sagebrush Trucking',
    type: 'TRANSPORT',
    currency: 'USD',
    zone: 'America/Denver',
  },
  ledgerly: { code: 'LG', name: 'Ledgerly', type: 'SAAS', currency: 'USD', zone: 'America/Los_Angeles' },
  anchor: { code: 'AH', name: 'Anchor Holdings', type: 'HOLDINGS', currency: 'USD', zone: 'America/New_York' },
} as const satisfies Record<string, Founding>
