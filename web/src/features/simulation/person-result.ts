import type { contract, Reply } from '@holdfast/contract'

export type PersonResult = Reply<typeof contract.simulation.simulatePerson>
