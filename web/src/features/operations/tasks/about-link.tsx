import type { TaskRow } from '@holdfast/contract'
import type { TaskSubjectKind } from '@holdfast/engine/operations'
import { useHasPage } from '../../../lib/use-has-page.ts'
import type { LinkTarget } from '../../../ui/link-target.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { aboutWords } from './task-words.ts'

/** Where each kind of record stands, by the list that leads to it. */
const PAGES: Readonly<Record<TaskSubjectKind, { readonly list: string; readonly to: NonNullable<LinkTarget['to']> }>> =
  {
    LOAD: { list: '/freight/loads', to: '/freight/loads/$id' },
    QUOTE: { list: '/freight/quotes', to: '/freight/quotes/$id' },
    CUSTOMER: { list: '/freight/customers', to: '/freight/customers/$id' },
    REVIEW: { list: '/hotel/reviews', to: '/hotel/reviews/$id' },
    DISPUTE: { list: '/hotel/disputes', to: '/hotel/disputes/$id' },
  }

/** The record that a task is about, where this person has its page. */
export function AboutLink({ subject }: { readonly subject: NonNullable<TaskRow['subject']> }) {
  const hasPage = useHasPage()
  const { list, to } = PAGES[subject.kind]
  if (subject.label === null || !hasPage(list)) return aboutWords(subject)
  return <TextLink link={{ to, params: { id: subject.id } }}>{aboutWords(subject)}</TextLink>
}
