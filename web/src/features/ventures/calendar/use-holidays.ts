import { contract, type Holiday, type Venture } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'

const REFRESHES = [contract.calendar.listHolidays]

/** Naming a holiday and making it an ordinary day again, each with the way back. */
export function useHolidays({ id }: Venture) {
  const set = useCommand(contract.calendar.setHoliday, { refreshes: REFRESHES })
  const away = useCommand(contract.calendar.removeHoliday, { refreshes: REFRESHES })
  const failed = ({ message }: Error) => void toast(message, { kind: 'failed' })
  const remove = ({ day, name }: Holiday) =>
    away.mutate(
      { id, day },
      {
        onSuccess: () =>
          void toast(`${formatDay(day, 'year')} is an ordinary day.`, {
            undo: () => set.mutate({ id, day, name }, { onError: failed }),
          }),
        onError: failed,
      },
    )
  const add = async (holiday: Holiday) => {
    await set.mutateAsync({ id, ...holiday })
    void toast(`${formatDay(holiday.day, 'year')} is ${holiday.name}.`, {
      undo: () => away.mutate({ id, day: holiday.day }, { onError: failed }),
    })
  }
  return { add, remove }
}
