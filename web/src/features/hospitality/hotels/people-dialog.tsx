import { contract } from '@holdfast/contract'
import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogBody } from '../../../ui/dialog-body.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { toast } from '../../../ui/toast.tsx'
import type { HotelDialogProps } from './edit-hotel-dialog.tsx'
import { HOTEL_ANSWERS } from './hotel-answers.ts'
import css from './people-dialog.module.css'

interface Entry {
  readonly key: number
  readonly userId: string | null
  readonly startsOn: string
  readonly endsOn: string
}

/** Everybody who answers for the hotel with their days, whole: their pay follows its nights on these. */
export function PeopleDialog({ hotel, onClose }: HotelDialogProps) {
  const [entries, setEntries] = useState<readonly Entry[]>(() => entriesOf(hotel))
  const command = useCommand(contract.hotels.setHotelPeople, { refreshes: HOTEL_ANSWERS })
  const people = usePeopleToChoose(hotel)
  const change = (key: number, changed: Partial<Entry>) =>
    setEntries(entries.map((entry) => (entry.key === key ? { ...entry, ...changed } : entry)))
  const isWhole = entries.every(({ userId, startsOn }) => userId !== null && startsOn !== '')
  const save = async () => {
    const given = entries.flatMap(({ userId, startsOn, endsOn }) =>
      userId === null ? [] : [{ userId, startsOn, endsOn: endsOn === '' ? null : endsOn }],
    )
    const asked = { id: hotel.id, version: hotel.version, people: given }
    if ((await command.mutateAsync(asked).catch(() => null)) === null) return
    onClose()
    void toast(`Who answers for ${hotel.name} is saved.`)
  }
  return (
    <Dialog title={`Who answers for ${hotel.name}`} size={680} onClose={onClose}>
      <DialogBody>
        {command.error && <Problem error={command.error} />}
        <p className={css['words']}>Both days count. Whoever is taken off the list did not answer for it at all.</p>
        {entries.map((entry, at) => (
          <div key={entry.key} className={css['row']}>
            <Select
              aria-label={`Person ${at + 1}`}
              placeholder="Who"
              data={people}
              value={entry.userId}
              searchable
              onChange={(userId) => change(entry.key, { userId })}
            />
            <TextInput
              type="date"
              aria-label={`First day ${at + 1}`}
              value={entry.startsOn}
              onChange={(event) => change(entry.key, { startsOn: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              aria-label={`Last day ${at + 1}, empty until further notice`}
              value={entry.endsOn}
              onChange={(event) => change(entry.key, { endsOn: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={`Take off person ${at + 1}`}
              onClick={() => setEntries(entries.filter(({ key }) => key !== entry.key))}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
        <div className={css['buttons']}>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setEntries([...entries, { ...NOBODY, key: nextKey(entries), startsOn: hotel.today }])}
          >
            Add a person
          </Button>
          <Button onClick={() => void save()} loading={command.isPending} disabled={!isWhole}>
            Save
          </Button>
        </div>
      </DialogBody>
    </Dialog>
  )
}

const NOBODY = { userId: null, endsOn: '' }

const nextKey = (entries: readonly Entry[]) => Math.max(-1, ...entries.map(({ key }) => key)) + 1

function entriesOf({ assignments }: HotelDialogProps['hotel']): readonly Entry[] {
  return assignments.map(({ person, startsOn, endsOn }, key) => ({
    key,
    userId: person.id,
    startsOn,
    endsOn: endsOn ?? '',
  }))
}

/** People of today, and whoever answered for it before. */
function usePeopleToChoose({ ventureId, assignments }: HotelDialogProps['hotel']) {
  const people = useReply(contract.ventures.listVenturePeople, { id: ventureId }).data?.items ?? []
  const all = new Map([...assignments.map(({ person }) => person), ...people].map(({ id, name }) => [id, name]))
  return [...all].map(([value, label]) => ({ value, label }))
}
