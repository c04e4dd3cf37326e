import { contract } from '@holdfast/contract'
import { useQueries } from '@tanstack/react-query'
import { readOf, useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'

interface Found {
  readonly id: string
  readonly name: string
}

/** Whoever administers people finds all of theirs; others find who works in the ventures that they may explain. */
export function useFoundPeople(text: string): readonly Found[] {
  const { user } = useMe()
  const administers = useHasPage()('/admin/users')
  const search = text.trim() || undefined
  const listed = useReply(contract.users.listUsers, { search, limit: 25 }, { when: administers }).data?.items ?? []
  const working = useWorkingPeople(!administers)
  const found = [...listed, ...working.filter(({ name }) => isIn(name, text))]
  const unique = new Map<string, Found>(found.map(({ id, name }) => [id, { id, name }]))
  if (isIn(user.name, text)) unique.set(user.id, user)
  return [...unique.values()].sort((a, b) => a.name.localeCompare(b.name))
}

function useWorkingPeople(when: boolean): readonly Found[] {
  const { ventures } = useMe()
  return useQueries({
    queries: ventures
      .filter(({ can }) => when && can['access.explain'] === true && can['people.read'] === true)
      .map(({ id }) => readOf(contract.ventures.listVenturePeople, { id })),
    combine: (answers) => answers.flatMap(({ data }) => data?.items ?? []),
  })
}

const isIn = (name: string, text: string): boolean => name.toLowerCase().includes(text.trim().toLowerCase())
