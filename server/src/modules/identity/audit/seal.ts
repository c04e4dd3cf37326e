import { createHmac } from 'node:crypto'
import type { Instant } from '@holdfast/engine/kernel'

/** A venture's chain of blocks, or null: the group's. */
export type Chain = string | null
export type Sealed = {
  readonly chain: Chain
  readonly number: number
  readonly hash: Buffer
  /** Seconds since 1970 with six digits, as the database tells an instant in full. */
  readonly sealedAt: string
}
/** Only who holds the server's secret can make one: whoever can change the database cannot seal what they changed. */
export type Seal = (block: Sealed) => Buffer

export function sealWith(secret: string): Seal {
  const key = createHmac('sha256', secret).update('audit log').digest()
  return ({ chain, number, hash, sealedAt }) =>
    createHmac('sha256', key)
      .update(`${chain ?? 'group'} ${number} ${hash.toString('hex')} ${sealedAt}`)
      .digest()
}

export function secondsOf(at: Instant): string {
  return (Date.parse(at) / 1_000).toFixed(6)
}
