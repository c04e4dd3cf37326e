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
  const places = placesToLeave(person)
  const [where, setWhere] = useState(places[0]?.value ?? ALL)
  const { mutate, isPending, error } = useCommand(contract.users.deactivateUser, { refreshes: PERSON_ANSWERS })
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
      {places.length > 1 && (
        <Select
          label="Where"
          data={places}
          value={where}
          onChange={(value) => setWhere(value ?? where)}
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

/** Everywhere, where that may be, and each venture that may be left alone; with one venture there is nothing to choose. */
function placesToLeave({ can, mayPlaceIn }: User) {
  const everywhere = can['deactivateEverywhere'] === true
  const alone = mayPlaceIn
    .filter(({ canEnd }) => canEnd)
    .map(({ ventureId, ventureName }) => ({ value: ventureId, label: `Only in ${ventureName}` }))
  if (!everywhere) return alone
  return [{ value: ALL, label: 'In all ventures that you administer' }, ...(alone.length > 1 ? alone : [])]
}
