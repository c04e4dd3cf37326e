import { TextInput } from '@mantine/core'
import type { Cell } from './row-cells.ts'

interface CellInputProps {
  readonly cell: Cell
  readonly typed: string
  readonly onType: (value: string) => void
  readonly readOnly: boolean
  /** It takes the place of the button that showed it. */
  readonly autoFocus: boolean
}

/** One cell as it stands in the file. What is wrong is said until it is checked again. */
export const CellInput = ({ cell: { header, label, message }, typed, onType, readOnly, autoFocus }: CellInputProps) => (
  <TextInput
    label={label}
    description={label === header ? undefined : `“${header}” in the file`}
    value={typed}
    onChange={(event) => onType(event.currentTarget.value)}
    error={message}
    readOnly={readOnly}
    autoFocus={autoFocus}
    autoComplete="off"
    spellCheck={false}
  />
)
