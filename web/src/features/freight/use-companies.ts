import { useDebouncedValue } from '@mantine/hooks'
import { useReply } from '../../lib/query.ts'
import { COMPANY_KINDS, type CompanyKind } from './company-kinds.ts'

/** The companies that have words which begin with what is typed. */
export function useCompanies(kind: CompanyKind, ventureId: string, typed: string) {
  const text = typed.trim()
  const [asked] = useDebouncedValue(text, 150)
  const found = useReply(COMPANY_KINDS[kind].list, { ventureId, limit: 20, startsWith: asked || undefined })
  const items = found.data?.items ?? []
  // Until the answer to the very text is there, the options still belong to the text before.
  const isFresh = asked === text && !found.isFetching
  const isNew = isFresh && text !== '' && !items.some(({ name }) => name.toLowerCase() === text.toLowerCase())
  return { items, isFresh, isNew }
}
