// A second engine of pay, plain and slow, written from domain.md §6 and its worked examples alone and sharing no code
// with the first: what the two say of the same facts is compared in tests. Nothing in the product runs it.
export { type Evaluation, evaluateByHand } from './evaluate.ts'
export { foldByHand } from './fold.ts'
export type { Line } from './line-of.ts'
export type { PayInput } from './pay-input.ts'
export type { Rule, Snapshot } from './rule.ts'
export { settleByHand } from './settle.ts'
