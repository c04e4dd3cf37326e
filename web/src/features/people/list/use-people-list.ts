import { contract } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'

/** The people as the address asks for them. */
export function usePeopleList() {
  const { search = '', status } = useSearch({ strict: false })
  const ventureId = useVenture()?.id
  const closed = status === 'deactivated'
  const list = useList(contract.users.listUsers, {
    ventureId,
    search: search || undefined,
    status: closed ? 'deactivated' : 'active',
    limit: 50,
  })
  return { list, search, closed, isFiltered: search !== '' || closed }
}
