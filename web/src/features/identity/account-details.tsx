import { roleName } from '../../lib/role-names.ts'
import { useMe } from '../../lib/session.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'

/** Who is signed in. Names and addresses are kept by those who manage people. */
export function AccountDetails() {
  const { name, email, groupRole } = useMe().user
  const facts = [
    { name: 'Name', value: name },
    { name: 'E-mail', value: email },
    ...(groupRole ? [{ name: 'In the group', value: roleName(groupRole) }] : []),
  ]
  return (
    <Section title="Me">
      <Facts facts={facts} />
    </Section>
  )
}
