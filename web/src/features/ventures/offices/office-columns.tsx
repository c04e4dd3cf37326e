import type { Office } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../../lib/counted.ts'
import type { Column } from '../../../ui/column.ts'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import css from './office-columns.module.css'

interface OfficeActions {
  readonly onEdit: (office: Office) => void
  readonly onOpen: (office: Office, isOpen: boolean) => void
}

export const officeColumns = ({ onEdit, onOpen }: OfficeActions): readonly Column<Office>[] => [
  {
    key: 'name',
    head: 'Office',
    cell: ({ name, people, isOpen }) => (
      <TwoLines sub={null} phone={`${counted(people, 'person', 'people')} today${isOpen ? '' : ' · closed'}`}>
        {name}
      </TwoLines>
    ),
  },
  { key: 'people', head: 'People today', figure: true, width: 130, phone: false, cell: ({ people }) => people },
  {
    key: 'state',
    head: 'State',
    width: 120,
    phone: false,
    cell: ({ isOpen }) => (
      <State plain kind={isOpen ? 'ok' : 'none'}>
        {isOpen ? 'Open' : 'Closed'}
      </State>
    ),
  },
  {
    key: 'actions',
    head: '',
    figure: true,
    width: 200,
    cell: (office) =>
      office.can['change'] && (
        <span className={css['actions']}>
          <Button variant="subtle" color="gray" aria-label={`Rename ${office.name}`} onClick={() => onEdit(office)}>
            Rename
          </Button>
          <Button
            variant="subtle"
            color="gray"
            aria-label={`${office.isOpen ? 'Close' : 'Open again'} ${office.name}`}
            onClick={() => onOpen(office, !office.isOpen)}
          >
            {office.isOpen ? 'Close' : 'Open again'}
          </Button>
        </span>
      ),
  },
]
