import type { Load } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { Initials } from '../../../ui/initials.tsx'
import { Section } from '../../../ui/section.tsx'
import { roleName } from '../names.ts'
import css from './people.module.css'
import { formatPercent, percentOf } from './shares.ts'

interface PeopleProps {
  readonly load: Load
  readonly onEdit: () => void
}

/** Who worked on the load, in which role and for which part of it. */
export function People({ load: { credits, can }, onEdit }: PeopleProps) {
  return (
    <Section
      flush
      title="People and shares"
      aside={
        can['set_credits'] && (
          <Anchor component="button" type="button" onClick={onEdit}>
            Edit shares
          </Anchor>
        )
      }
    >
      {credits.length === 0 ? (
        <p className={css['nobody']}>Nobody is credited, so this load pays nobody.</p>
      ) : (
        <ul className={css['people']}>
          {credits.map(({ role, person, share }) => (
            <li key={`${role} ${person.id}`}>
              <Initials name={person.name} />
              <span>
                {person.name}
                <small>{roleName(role)}</small>
              </span>
              <span className={css['share']}>{formatPercent(percentOf(share))}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
