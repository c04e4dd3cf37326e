import type { FlagKind } from '@holdfast/engine/freight'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { FLAG_NAMES } from '../../names.ts'

export const EmptyAtRisk = ({ kind }: { readonly kind: FlagKind | undefined }) =>
  kind ? (
    <Empty
      title={`No load has the flag “${FLAG_NAMES[kind]}”`}
      action={
        <ButtonLink
          variant="default"
          link={{ to: '/freight/at-risk', search: (before) => ({ ...before, kind: undefined }) }}
        >
          Show every flag
        </ButtonLink>
      }
    >
      Other flags may be up: the tiles above count them.
    </Empty>
  ) : (
    <Empty
      title="No flag is up"
      action={
        <ButtonLink variant="default" link={{ to: '/freight/loads', search: { progress: 'not_delivered' } }}>
          See loads under way
        </ButtonLink>
      }
    >
      When a load may not make it, raise a flag on its page: it stands here, with who is responsible, until it is
      cleared.
    </Empty>
  )
