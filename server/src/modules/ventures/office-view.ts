import type { Office } from '@holdfast/contract'
import type { Caller } from '../../platform/caller.ts'
import { mayManageVenture } from './policy.ts'

export type OfficeRow = Omit<Office, 'can'>

export function officeView(caller: Caller, row: OfficeRow): Office {
  return { ...row, can: { change: mayManageVenture(caller, row.ventureId) } }
}
