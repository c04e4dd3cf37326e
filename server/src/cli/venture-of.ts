import { contract, type Me } from '@holdfast/contract'
import type { Client } from './client.ts'

export const VENTURE = { says: 'the code of the venture, such as NL' } as const

/** A venture of the person by its code. */
export async function ventureOf(client: Client, code: string): Promise<Me['ventures'][number]> {
  const { ventures } = await client.call(contract.identity.me, {})
  const found = ventures.find((venture) => venture.code === code.toUpperCase())
  if (found) return found
  const codes = ventures.map((venture) => venture.code).join(', ')
  throw new Error(
    codes === ''
      ? `This person belongs to no venture, so not to ${code}.`
      : `${code} is no venture of this person. Theirs are ${codes}.`,
  )
}
