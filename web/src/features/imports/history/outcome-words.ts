import type { contract, Reply } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { becameText } from '../check/prospect.ts'

export type ImportRow = Reply<typeof contract.imports.listImports>['items'][number]

/** What became of a file, in a few words below its state; null where the state says it all. */
export function outcomeWords({ status, became, badRows }: ImportRow): string | null {
  const text = becameText(became)
  const isNothing = text === 'nothing'
  if (status === 'DISCARDED') return null
  if (status === 'CHECKED') return badRows > 0 ? `${counted(badRows, 'row')} to correct` : 'Nothing imported yet'
  if (status === 'COMMITTING') return isNothing ? 'Just begun' : `${text} so far`
  if (isNothing) return status === 'DONE' ? 'Nothing was new' : 'Nothing imported'
  return text
}
