import type { Endpoint } from '@holdfast/contract'
import type { ComponentProps } from 'react'
import { ReasonDialog } from './reason-dialog.tsx'

type TakeBackDialogProps<E extends Endpoint> = Omit<ComponentProps<typeof ReasonDialog<E>>, 'verb' | 'children'> & {
  readonly verb?: string
}

/** A mistake is taken back with its reason; it stays to be read and nothing undoes that. */
export const TakeBackDialog = <E extends Endpoint>({ verb = 'Take back', ...asked }: TakeBackDialogProps<E>) => (
  <ReasonDialog {...asked} verb={verb}>
    It stays to be read, with your name and the reason.
  </ReasonDialog>
)
