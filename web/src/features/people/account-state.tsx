import type { UserRow } from '@holdfast/contract'
import { State } from '../../ui/state.tsx'

interface AccountStateProps {
  readonly person: Pick<UserRow, 'deactivatedOn'>
  readonly plain?: boolean
}

/** Whether somebody can sign in. */
export const AccountState = ({ person: { deactivatedOn }, plain }: AccountStateProps) =>
  deactivatedOn === null ? (
    <State kind="ok" plain={plain ?? false}>
      Active
    </State>
  ) : (
    <State kind="none" plain={plain ?? false}>
      Deactivated
    </State>
  )
