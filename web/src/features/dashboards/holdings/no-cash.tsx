import { Group } from '@mantine/core'
import type { MyVenture } from '../../../lib/session.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'

/** There is neither an account nor an asset yet: what to enter first. */
export function NoCash({ venture }: { readonly venture: MyVenture }) {
  const hasPage = useHasPage()
  const manages = venture.can['holdings.manage'] === true && hasPage('/holdings/entities')
  return (
    <Section flush title="Cash">
      <Empty
        title="Nothing is entered yet"
        action={
          manages && (
            <Group gap={8} justify="center">
              <ButtonLink variant="default" link={{ to: '/holdings/entities', search: { venture: venture.id } }}>
                Enter companies
              </ButtonLink>
              <ButtonLink variant="default" link={{ to: '/holdings/accounts', search: { venture: venture.id } }}>
                Enter bank accounts
              </ButtonLink>
            </Group>
          )
        }
      >
        Enter the companies of {venture.name} and their bank accounts, then record or import balances. Cash stands here
        within seconds.
      </Empty>
    </Section>
  )
}
