import type { User } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import { roleName } from '../../../lib/role-names.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'
import css from './person-facts.module.css'

export function PersonFacts({ person }: { readonly person: User }) {
  const hasPage = useHasPage()
  const { id, email, groupRole, deactivatedOn, isTest } = person
  return (
    <Section title="Account">
      <Facts
        facts={[
          { name: 'E-mail', value: email },
          { name: 'In the group', value: roleName(groupRole) ?? 'No role' },
          {
            name: 'Signs in',
            value: deactivatedOn ? `No. Last day ${formatDay(deactivatedOn, 'year')}` : 'With a mailed code',
          },
          { name: 'Counts', value: isTest ? 'No: a test account' : 'For pay and points' },
        ]}
      />
      <div className={css['links']}>
        {hasPage('/admin/access') && (
          <ButtonLink variant="default" link={{ to: '/admin/access', search: { userId: id } }}>
            Explain what they may see
          </ButtonLink>
        )}
        {hasPage('/admin/audit') && (
          <ButtonLink variant="default" link={{ to: '/admin/audit', search: { personId: id } }}>
            What they did
          </ButtonLink>
        )}
      </div>
    </Section>
  )
}
