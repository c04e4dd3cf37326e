import { Checkbox } from '@mantine/core'
import type { Column } from './column.ts'
import type { Selection } from './use-selection.ts'

interface SelectColumn<Row> {
  readonly selection: Selection
  readonly keyOf: (row: Row) => string
  /** What is ticked, for people who listen: "Incentive daily of Northline". */
  readonly nameOf: (row: Row) => string
}

/** Boxes before the rows of a table, one for all of them in its head; Shift takes the rows between too. */
export const selectColumn = <Row,>({ selection, keyOf, nameOf }: SelectColumn<Row>): Column<Row> => ({
  key: 'selected',
  width: 44,
  head: (
    <Checkbox
      aria-label="Select all"
      checked={selection.all === 'all'}
      indeterminate={selection.all === 'some'}
      onChange={(event) => selection.setAll(event.currentTarget.checked)}
    />
  ),
  cell: (row) => (
    <Checkbox
      aria-label={`Select: ${nameOf(row)}`}
      checked={selection.has(keyOf(row))}
      onChange={(event) => selection.set(keyOf(row), event.currentTarget.checked, isShifted(event.nativeEvent))}
    />
  ),
})

/** Browsers answer a click and the space bar on a box with a click event. */
const isShifted = (event: Event): boolean => event instanceof MouseEvent && event.shiftKey
