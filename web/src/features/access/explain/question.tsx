import type { Access } from '@holdfast/contract'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../../../ui/section.tsx'
import { PageQuestion } from './page-question.tsx'
import { PersonChoice } from './person-choice.tsx'
import css from './question.module.css'
import { ThingQuestion } from './thing-question.tsx'
import { useQuestion } from './use-question.ts'

const KINDS = [
  { value: 'page', label: 'A page' },
  { value: 'thing', label: 'A thing in a venture' },
]

/** Who, and what: a page by its address, or something to do in a venture. */
export function Question({ person }: { readonly person: Access['person'] | undefined }) {
  const { userId, isThing } = useQuestion()
  const [kind, setKind] = useState(isThing ? 'thing' : 'page')
  return (
    <Section title="Who, and what">
      <div className={css['question']}>
        <PersonChoice key={userId} userId={userId} person={person} />
        <SegmentedControl aria-label="What is asked" data={KINDS} value={kind} onChange={setKind} />
        {kind === 'page' ? <PageQuestion /> : <ThingQuestion />}
      </div>
    </Section>
  )
}
