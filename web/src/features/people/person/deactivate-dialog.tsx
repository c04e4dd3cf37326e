import { contract, type User } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../../lib/use-command.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { PERSON_ANSWERS } from '../person-answers.ts'
import css from './deactivate-dialog.module.css'
import { endingWords } from './ending-words.ts'

const ALL = 'all'

interface DeactivateDialogProps {
  readonly person: User
  readonly onClose: () => void
}

/** Says what ends before it ends. */
export function DeactivateDialog({ person, onClose }: DeactivateDialogProps) {
  const [where, setWhere] = useState(ALL)
  const { mutate, isPending, error } = useCommand(contract.users.deactivateUser, { refreshes: PERSON_ANSWERS })
  const mine = person.memberships.filter(
    ({ isCurrent, ventureId }) => isCurrent && person.mayPlaceIn.some((place) => place.ventureId === ventureId),
  )
  const ventureId = where === ALL ? undefined : where
  const confirm = () =>
    mutate(
      { id: person.id, ventureId },
      {
        onSuccess: () => {
          onClose()
          void toast(`${person.name} is signed out everywhere.`)
        },
      },
    )
  return (
    <Confirm
      opened
      onClose={onClose}
      title={`Deactivate ${person.name}?`}
      verb="Deactivate"
      onConfirm={confirm}
      busy={isPending}
      error={error}
    >
      {mine.length > 1 && (
        <Select
          label="Where"
          data={[
            { value: ALL, label: 'In all ventures that you administer' },
            ...mine.map((each) => ({ value: each.ventureId, label: `Only in ${each.ventureName}` })),
          ]}
          value={where}
          onChange={(value) => setWhere(value ?? ALL)}
          allowDeselect={false}
        />
      )}
      <ul className={css['ends']}>
        {endingWords(person, ventureId).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Confirm>
  )
}
