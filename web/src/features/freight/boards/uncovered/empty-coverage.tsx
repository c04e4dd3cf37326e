import type { Urgency } from '@holdfast/engine/freight'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { useEntryVentures } from '../../freight-ventures.ts'
import { URGENCY_NAMES } from '../urgency-names.ts'

/** Good news, and where to go from here. */
export function EmptyCoverage({ urgency }: { readonly urgency: Urgency | undefined }) {
  const mayEnter = useEntryVentures().length > 0
  if (urgency)
    return (
      <Empty
        title={`Nothing waits under “${URGENCY_NAMES[urgency]}”`}
        action={
          <ButtonLink
            variant="default"
            link={{ to: '/freight/coverage', search: (before) => ({ ...before, urgency: undefined }) }}
          >
            Show the whole board
          </ButtonLink>
        }
      >
        Other loads may wait for a carrier: the tiles above count them.
      </Empty>
    )
  return (
    <Empty
      title="Every load is covered"
      action={
        mayEnter && (
          <ButtonLink variant="default" link={{ to: '/freight/loads/new' }}>
            New load
          </ButtonLink>
        )
      }
    >
      A load stands here from the moment that it is entered, or that its carrier falls off, until somebody takes it.
    </Empty>
  )
}
