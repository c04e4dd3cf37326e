import type { contract, Reply } from '@holdfast/contract'

export type HoldingsReply = Reply<typeof contract.holdingsFigures.holdingsDashboard>
