import { createHash } from 'node:crypto'
import { normalName } from '../normal-name.ts'
import { isAddedHeader } from './added-headers.ts'

/** For each column of the kind, the header of the file that holds it; null: none does. */
export type Mapping = Readonly<Record<string, string | null>>

/** The same headers in another order are the same set; what our errors.csv adds to them does not count. */
export function headersHash(headers: readonly string[]): string {
  const names = headers
    .filter((header) => !isAddedHeader(header))
    .map(normalName)
    .sort()
  return createHash('sha256').update(JSON.stringify(names)).digest('base64url')
}
