import { createHash } from 'node:crypto'

type Draft = { readonly id: string; readonly netMinor: number | null }

/**
 * Names the drafts of a run and what each comes to, in id order. It goes out with the run and comes back with its approval,
 * so that nobody approves a sum that they have not seen.
 */
export function sealOf(drafts: readonly Draft[]): string {
  const sums = drafts.map(({ id, netMinor }) => `${id} ${netMinor}`).sort()
  return createHash('sha256').update(sums.join('\n')).digest('hex')
}
