import { IconPlus } from '@tabler/icons-react'
import { VentureList } from '../features/ventures/venture-list.tsx'
import { useMe } from '../lib/session.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const mayFound = useMe().ventures.some(({ can }) => can['ventures.manage'])
  return (
    <>
      <PageHeader
        title="Ventures"
        context="The companies of the group that you belong to."
        action={
          mayFound && (
            <ButtonLink leftSection={<IconPlus size={15} aria-hidden />} link={{ to: '/start' }}>
              Found venture
            </ButtonLink>
          )
        }
      />
      <VentureList />
    </>
  )
}
