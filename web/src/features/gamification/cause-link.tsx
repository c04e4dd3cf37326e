import type { PointsEntry } from '@holdfast/contract'
import { useHasPage } from '../../lib/use-has-page.ts'
import type { LinkTarget } from '../../ui/link-target.ts'
import { TextLink } from '../../ui/text-link.tsx'

type Cause = NonNullable<PointsEntry['cause']>
interface Place {
  /** The list that leads there: without it, the record's page is not this person's either. */
  readonly list: string
  readonly link: (id: string) => LinkTarget
}

const PLACES: Readonly<Record<Cause['kind'], Place>> = {
  load: { list: '/freight/loads', link: (id) => ({ to: '/freight/loads/$id', params: { id } }) },
  quote: { list: '/freight/quotes', link: (id) => ({ to: '/freight/quotes/$id', params: { id } }) },
  call: { list: '/bpo/calls', link: (id) => ({ to: '/bpo/calls', search: { call: id } }) },
  review: { list: '/hotel/reviews', link: (id) => ({ to: '/hotel/reviews/$id', params: { id } }) },
  dispute: { list: '/hotel/disputes', link: (id) => ({ to: '/hotel/disputes/$id', params: { id } }) },
  task: { list: '/operations/tasks', link: (id) => ({ to: '/operations/tasks/$id', params: { id } }) },
}

/** The record that points came from, where this person has its page. */
export function CauseLink({ cause }: { readonly cause: Cause }) {
  const hasPage = useHasPage()
  const { list, link } = PLACES[cause.kind]
  if (cause.label === null || !hasPage(list)) return cause.label ?? 'no longer there'
  return <TextLink link={link(cause.id)}>{cause.label}</TextLink>
}
