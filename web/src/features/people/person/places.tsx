import type { User } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconBuildings } from '@tabler/icons-react'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PersonWish } from './person-dialog.tsx'
import { Place } from './place.tsx'
import css from './places.module.css'
import { placesOf } from './places-of.ts'

interface PlacesProps {
  readonly person: User
  readonly onWish: (wish: PersonWish) => void
}

/** The ventures that somebody is or was in, and the way into another one. */
export function Places({ person, onWish }: PlacesProps) {
  const places = placesOf(person)
  const others = person.mayPlaceIn.filter((place) => !places.some(({ ventureId }) => ventureId === place.ventureId))
  const add = others.length > 0 && person.deactivatedOn === null && (
    <Button variant="default" onClick={() => onWish({ is: 'place', ventureId: null })}>
      {places.length === 0 ? 'Place in a venture' : 'Place in another venture'}
    </Button>
  )
  if (places.length === 0)
    return (
      <Section flush title="Ventures">
        <Empty icon={IconBuildings} title="In no venture" action={add}>
          {person.groupRole
            ? 'Their role in the group opens the ventures to them; they belong to none.'
            : 'They see nothing until somebody places them in a venture.'}
        </Empty>
      </Section>
    )
  return (
    <>
      {places.map((place) => (
        <Place key={place.ventureId} place={place} onWish={onWish} isOpen={person.deactivatedOn === null} />
      ))}
      {add && <div className={css['add']}>{add}</div>}
    </>
  )
}
