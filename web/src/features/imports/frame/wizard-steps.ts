import type { Import, ImportKind } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import type { WizardStep } from '../../../ui/wizard.tsx'
import { foundText } from '../columns/mapping.ts'

/** Index of each step; behind the last one all are done. */
export const FILE = 0
export const COLUMNS = 1
export const CHECK = 2
export const RUN = 3

/** Before a file is there. */
export const emptySteps: readonly WizardStep[] = ['File', 'Columns', 'Check', 'Import'].map((name) => ({ name }))

/** Which step an import is at; of a file that is only checked, the one that the address asks for if it is possible. */
export function stepOf({ status, missing, can }: Import, asked: 'columns' | 'check' | undefined): number {
  if (status !== 'CHECKED') return status === 'DONE' ? RUN + 1 : RUN
  if (!can.map) return CHECK
  return missing.length > 0 || asked === 'columns' ? COLUMNS : CHECK
}

export function stepsOf(file: Import, kind: ImportKind | undefined): readonly WizardStep[] {
  const mayMap = file.status === 'CHECKED' && file.can.map
  return [
    { name: 'File', note: file.fileName },
    {
      name: 'Columns',
      note: kind && foundText(kind, file.mapping),
      link: mayMap ? { to: '/imports/$id', params: { id: file.id }, search: { step: 'columns' } } : undefined,
    },
    { name: 'Check', note: counted(file.rows, 'row') },
    { name: 'Import' },
  ]
}
