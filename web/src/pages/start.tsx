import { FoundVenture } from '../features/identity/found-venture.tsx'
import { mayFound } from '../features/identity/may-found.ts'
import { useMe } from '../lib/session.ts'
import { Reading } from '../ui/layout.tsx'
import { MessagePage } from '../ui/message-page.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Section } from '../ui/section.tsx'

/** The first steps of an empty installation; later, how the group grows by one more. */
export function Page() {
  const me = useMe()
  const isFirst = me.ventures.length === 0
  if (!mayFound(me))
    return (
      <MessagePage title="Ventures are founded by the group">
        Only the CEO and administrators found ventures. Ask one of them, or the person who invited you, for a role in a
        venture that is there.
      </MessagePage>
    )
  return (
    <>
      <PageHeader
        title={isFirst ? 'Found your first venture' : 'Found a venture'}
        context="A venture is a company of the group: its people, its records, its figures."
      />
      <Reading>
        <Section title="The venture" aside="Currency, zone and week cannot change once work is recorded">
          <FoundVenture />
        </Section>
      </Reading>
    </>
  )
}
