import type { MatrixRow } from '@holdfast/contract'
import { ACCESS_ROLES, type AccessRole, ROLE_NAMES } from '@holdfast/engine/access'
import { sentence } from '../../../lib/sentence.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { type Cell, STATE_WORDS, stateOf } from './cell-words.ts'
import { Mark } from './mark.tsx'
import css from './matrix-table.module.css'
import type { useSetPermission } from './use-set-permission.ts'

interface MatrixTableRowProps {
  readonly row: MatrixRow
  readonly setting: ReturnType<typeof useSetPermission>
  readonly canEdit: boolean
  readonly shown: AccessRole
  readonly footnotes: readonly string[]
}

export function MatrixTableRow({ row, setting, canEdit, shown, footnotes }: MatrixTableRowProps) {
  return (
    <tr>
      <th scope="row">
        {sentence(row.what)}
        {row.conditions.map((condition) => (
          <sup key={condition} title={condition}>
            {footnotes.indexOf(condition) + 1}
          </sup>
        ))}
        <small>{besides(row)}</small>
      </th>
      {ACCESS_ROLES.map((role) => {
        const cell = row.cells.find((each) => each.role === role)
        return (
          <td key={role} data-shown={role === shown || undefined}>
            {cell && (
              <CellMark
                cell={setting.shown(row, cell)}
                row={row}
                onTurn={canEdit && row.canOverride ? () => setting.turn(row, cell) : null}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface CellMarkProps {
  readonly cell: Cell
  readonly row: MatrixRow
  readonly onTurn: (() => void) | null
}

function CellMark({ cell, row, onTurn }: CellMarkProps) {
  const state = stateOf(cell)
  if (onTurn === null)
    return (
      <span className={css['cell']} title={STATE_WORDS[state]}>
        <Mark state={state} />
        <Hidden>{STATE_WORDS[state]}</Hidden>
      </span>
    )
  return (
    <button
      type="button"
      className={css['cell']}
      title={STATE_WORDS[state]}
      aria-label={`${ROLE_NAMES[cell.role]}, ${row.what}: ${STATE_WORDS[state]}. Change`}
      onClick={onTurn}
    >
      <Mark state={state} />
    </button>
  )
}

/** Who holds it besides the roles of the columns. */
function besides({ group, jobs, canOverride }: MatrixRow): string {
  return [
    group.length > 0 && `Group: ${group.map((role) => ROLE_NAMES[role]).join(', ')}`,
    jobs.length > 0 && `Job: ${jobs.map((role) => ROLE_NAMES[role]).join(', ')}`,
    !canOverride && 'no venture changes this',
  ]
    .filter(Boolean)
    .join(' · ')
}
