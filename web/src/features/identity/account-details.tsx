import { useMe } from '../../lib/session.ts'
import { Section } from '../../ui/section.tsx'
import css from './account-details.module.css'
import { roleName } from './role-names.ts'

/** Who is signed in. Names and addresses are kept by those who manage people. */
export function AccountDetails() {
  const { name, email, groupRole } = useMe().user
  return (
    <Section title="Me">
      <dl className={css['details']}>
        <dt>Name</dt>
        <dd>{name}</dd>
        <dt>E-mail</dt>
        <dd>{email}</dd>
        {groupRole && (
          <>
            <dt>In the group</dt>
            <dd>{roleName(groupRole)}</dd>
          </>
        )}
      </dl>
    </Section>
  )
}
