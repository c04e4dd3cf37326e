import { createHmac } from 'node:crypto'

/** A venture's chain of blocks, or null: the group's. */
export type Chain = string | null
/** Only who holds the server's secret can make one: whoever can change the database cannot seal what they changed. */
export type Seal = (chain: Chain, number: number, hash: Buffer) => Buffer

export function sealWith(secret: string): Seal {
  const key = createHmac('sha256', secret).update('audit log').digest()
  return (chain, number, hash) =>
    createHmac('sha256', key)
      .update(`${chain ?? 'group'} ${number} ${hash.toString('hex')}`)
      .digest()
}
