import { ACCESS_ROLES, type AccessRole, ROLE_NAMES } from '@holdfast/engine/access'
import { Select } from '@mantine/core'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import css from './role-choice.module.css'

/** Where there is room for one column only. */
export function RoleChoice({ role }: { readonly role: AccessRole }) {
  const { filter } = useChangeAddress()
  return (
    <Select
      className={css['choice'] ?? ''}
      label="Role"
      data={ACCESS_ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }))}
      value={role}
      onChange={(value) => filter({ role: value ?? undefined })}
      allowDeselect={false}
    />
  )
}
