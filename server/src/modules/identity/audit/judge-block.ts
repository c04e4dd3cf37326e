import type { BlockFound, ChainFound } from '../queries/audit-blocks.ts'
import { type Finding, finding } from './finding.ts'
import type { Seal } from './seal.ts'

/** What is wrong with a block; one whose entries are gone is told by the entries. */
export function judgeBlock(seal: Seal, of: ChainFound, block: BlockFound): Finding | null {
  const { number, before, hash, computed } = block
  const tell = (kind: Finding['kind'], says: string) => finding(kind, of, says, { block: number })
  if (number !== before + 1) return tell('deleted', `${gap(before + 1, number - 1)} gone.`)
  if (!block.isInOrder)
    return tell('reordered', `The entries of block ${number} stand in another order than they were made.`)
  if (computed === null) return null
  if (!computed.equals(hash))
    return tell('edited', `An entry of block ${number} is not what it was when it was sealed.`)
  if (!seal({ chain: of.chain, number, hash, sealedAt: block.sealedSeconds }).equals(block.seal))
    return tell('rewritten', `Block ${number} was written anew by somebody who does not have the server’s key.`)
  return null
}

function gap(first: number, last: number): string {
  return first === last ? `Block ${first} is` : `Blocks ${first} to ${last} are`
}
