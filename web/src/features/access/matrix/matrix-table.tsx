import type { MatrixRow } from '@holdfast/contract'
import { ACCESS_ROLES, type AccessRole, ROLE_NAMES } from '@holdfast/engine/access'
import { Fragment } from 'react'
import type { MyVenture } from '../../../lib/session.ts'
import { groupsOf } from './groups-of.ts'
import css from './matrix-table.module.css'
import { MatrixTableRow } from './matrix-table-row.tsx'
import { useSetPermission } from './use-set-permission.ts'

interface MatrixTableProps {
  readonly venture: MyVenture
  readonly rows: readonly MatrixRow[]
  readonly canEdit: boolean
  /** The one role that a phone shows. */
  readonly shown: AccessRole
  readonly footnotes: readonly string[]
}

// What scrolls must be reachable by the keyboard (WCAG 2.1.1); not every browser sees to that by itself.
const reachable = { tabIndex: 0 }

/** Permissions by area down, roles across; head and first column stay in sight. */
export function MatrixTable({ venture, rows, canEdit, shown, footnotes }: MatrixTableProps) {
  const setting = useSetPermission(venture)
  return (
    <section className={css['frame']} aria-label={`Role matrix of ${venture.name}`} {...reachable}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">May</th>
            {ACCESS_ROLES.map((role) => (
              <th key={role} scope="col" data-shown={role === shown || undefined}>
                {ROLE_NAMES[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupsOf(rows).map(({ area, rows: ofArea }) => (
            <Fragment key={area}>
              <tr className={css['area']}>
                <th scope="rowgroup" colSpan={ACCESS_ROLES.length + 1}>
                  <span>{area}</span>
                </th>
              </tr>
              {ofArea.map((row) => (
                <MatrixTableRow
                  key={row.permission}
                  row={row}
                  setting={setting}
                  canEdit={canEdit}
                  shown={shown}
                  footnotes={footnotes}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}
