import { contract, type MatrixRow } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'
import { type Cell, doneWords, nextOf } from './cell-words.ts'

interface Venture {
  readonly id: string
  readonly name: string
}

/** Sets one cell to its opposite or back, and offers the way back. */
export function useSetPermission(venture: Venture) {
  const { mutate, isPending, variables } = useCommand(contract.access.setPermission, {
    refreshes: [contract.access.showMatrix, contract.access.accessOf, contract.access.explainAccess],
  })
  const set = (
    { permission, what }: Pick<MatrixRow, 'permission' | 'what'>,
    cell: Cell,
    allow: boolean | null,
    undone = false,
  ) =>
    mutate(
      { ventureId: venture.id, permission, role: cell.role, allow },
      {
        onSuccess: () =>
          void toast(
            doneWords(what, cell, allow, venture.name),
            undone ? {} : { undo: () => set({ permission, what }, cell, cell.override, true) },
          ),
        onError: ({ message }) => void toast(message, { kind: 'failed' }),
      },
    )
  return {
    turn: (row: MatrixRow, cell: Cell) => set(row, cell, nextOf(cell)),
    /** What was just clicked shows at once. */
    shown: (row: MatrixRow, cell: Cell): Cell =>
      isPending && variables.permission === row.permission && variables.role === cell.role
        ? { ...cell, override: variables.allow }
        : cell,
  }
}
