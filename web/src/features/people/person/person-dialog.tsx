import type { User } from '@holdfast/contract'
import { PlaceDialog } from '../place/place-dialog.tsx'
import { ActAsDialog } from './act-as-dialog.tsx'
import { DeactivateDialog } from './deactivate-dialog.tsx'
import { EditPersonDialog } from './edit-person-dialog.tsx'
import { EndDialog } from './end-dialog.tsx'

/** `place` without a venture: one where they are not yet. */
export type PersonWish =
  | { readonly is: 'edit' | 'deactivate' | 'act-as' }
  | { readonly is: 'place'; readonly ventureId: string | null }
  | { readonly is: 'end'; readonly ventureId: string }

interface PersonDialogProps {
  readonly wish: PersonWish
  readonly person: User
  readonly onClose: () => void
}

export function PersonDialog({ wish, ...props }: PersonDialogProps) {
  switch (wish.is) {
    case 'edit':
      return <EditPersonDialog {...props} />
    case 'deactivate':
      return <DeactivateDialog {...props} />
    case 'act-as':
      return <ActAsDialog {...props} />
    case 'place':
      return <PlaceDialog {...props} ventureId={wish.ventureId} />
    case 'end':
      return <EndDialog {...props} ventureId={wish.ventureId} />
  }
}
