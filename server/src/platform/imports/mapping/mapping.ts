import { createHash } from 'node:crypto'
import { normalName } from '../normal-name.ts'

/** For each column of the kind, the header of the file that holds it; null: none does. */
export type Mapping = Readonly<Record<string, string | null>>

/** The same headers in another order are the same set. */
export function headersHash(headers: readonly string[]): string {
  const names = headers.map(normalName).sort()
  return createHash('sha256').update(JSON.stringify(names)).digest('base64url')
}
