import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Reads } from '../../../platform/db/tx.ts'
import { auditBlocks, auditChains, type BlockFound, type ChainFound } from '../queries/audit-blocks.ts'
import { backdatedEntries, countUnsealed, goneEntries, longUnsealed, unknownEntries } from '../queries/audit-strays.ts'
import { type Finding, finding, strayFindings, ventureOf } from './finding.ts'
import { judgeBlock } from './judge-block.ts'
import type { Seal } from './seal.ts'

type Verified = Reply<typeof contract.audit.verifyAudit>
type Input = ParsedInput<typeof contract.audit.verifyAudit>
type Noted = { readonly number: number; readonly hash: string }
type Walked = {
  readonly blocks: number
  readonly entries: number
  readonly last: BlockFound | null
  readonly findings: readonly Finding[]
}

/** Computes every hash and seal anew, and looks for entries that no block accounts for. */
export async function verifyAudit(db: Reads, seal: Seal, input: Input): Promise<Verified> {
  const { ventureId } = input
  const findings: Finding[] = []
  const heads: Verified['heads'] = []
  let [blocks, entries] = [0, 0]
  for (const chain of await chainsToWalk(db, input)) {
    const noted = input.head !== undefined && chain.chain === (ventureId ?? null) ? notedHead(input.head) : null
    const walked = await walkChain(db, seal, chain, noted)
    blocks += walked.blocks
    entries += walked.entries
    findings.push(...walked.findings)
    if (walked.last) heads.push(headOf(chain, walked.last))
  }
  findings.push(...(await strayEntries(db, ventureId)))
  return {
    isWhole: findings.length === 0,
    blocks,
    entries,
    unsealed: await countUnsealed(db, ventureId),
    heads,
    findings,
  }
}

/** A chain whose head was noted is looked at, even when nothing of it is left. */
async function chainsToWalk(db: Reads, { ventureId, head }: Input): Promise<readonly ChainFound[]> {
  const chains = await auditChains(db, ventureId)
  const isMissing = head !== undefined && !chains.some(({ chain }) => chain === (ventureId ?? null))
  return isMissing ? [{ chain: null, name: null }, ...chains] : chains
}

async function walkChain(db: Reads, seal: Seal, of: ChainFound, noted: Noted | null): Promise<Walked> {
  const findings: Finding[] = []
  const told = new Set<Finding['kind']>()
  let [blocks, entries, last]: [number, number, BlockFound | null] = [0, 0, null]
  const tell = (found: Finding | null) => {
    // All that stands above a block that was written anew is, too: the first one says it.
    if (found === null || (found.kind === 'rewritten' && told.has('rewritten'))) return
    told.add(found.kind)
    findings.push(found)
  }
  for await (const block of auditBlocks(db, of.chain)) {
    tell(judgeBlock(seal, of, block))
    if (noted?.number === block.number && noted.hash !== block.hash.toString('hex'))
      tell(finding('rewritten', of, `Block ${block.number} is not the one that was noted.`, { block: block.number }))
    blocks += 1
    entries += block.entries.length
    last = block
  }
  if (noted && noted.number > (last?.number ?? 0))
    tell(finding('cut', of, `The chain ends with block ${last?.number ?? 0}; block ${noted.number} was noted.`))
  return { blocks, entries, last, findings }
}

async function strayEntries(db: Reads, ventureId: string | undefined): Promise<readonly Finding[]> {
  return [
    ...strayFindings('deleted', await goneEntries(db, ventureId), 'An entry of the log is gone.'),
    ...strayFindings(
      'inserted',
      await unknownEntries(db, ventureId),
      'An entry stands in the log that no block seals and that does not wait for its seal.',
    ),
    ...strayFindings(
      'inserted',
      await backdatedEntries(db, ventureId),
      'An entry is dated long before the block that was sealed before it.',
    ),
    ...strayFindings(
      'unsealed',
      await longUnsealed(db, ventureId),
      'Entries wait for their seal longer than ten minutes, this one longest: until then a change of them is not found.',
    ),
  ]
}

/** `number:hash`, as the server's log has it. */
function notedHead(head: string): Noted {
  const [number = '', hash = ''] = head.split(':')
  return { number: Number(number), hash }
}

function headOf(of: ChainFound, { number, hash, sealedAt }: BlockFound): Verified['heads'][number] {
  return { venture: ventureOf(of), head: `${number}:${hash.toString('hex')}`, sealedAt }
}
