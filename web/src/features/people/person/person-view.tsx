import type { User } from '@holdfast/contract'
import { useState } from 'react'
import { Columns } from '../../../ui/layout.tsx'
import { PersonDialog, type PersonWish } from './person-dialog.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonHeader } from './person-header.tsx'
import { Places } from './places.tsx'

/** One person: what they are and were, and what may be done about it. */
export function PersonView({ person }: { readonly person: User }) {
  const [wish, setWish] = useState<PersonWish | null>(null)
  return (
    <>
      <PersonHeader person={person} onWish={setWish} />
      <Columns side={<PersonFacts person={person} />}>
        <Places person={person} onWish={setWish} />
      </Columns>
      {wish && <PersonDialog wish={wish} person={person} onClose={() => setWish(null)} />}
    </>
  )
}
