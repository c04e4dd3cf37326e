import { contract } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { asProblem } from '../../../lib/problem-error.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'
import { JOB_ANSWERS } from '../job-answers.ts'
import { inBatches } from './in-batches.ts'

/** Puts what was given up back into its queues; harmless, so it is not asked twice. */
export function useRedrive() {
  const { mutateAsync, isPending } = useCommand(contract.jobs.redriveDeadLetters, { refreshes: JOB_ANSWERS })
  const go = async (chosen: readonly string[]) => {
    try {
      const count = await inBatches(chosen, async (ids) => (await mutateAsync({ ids })).redriven)
      void toast(`${counted(count, 'piece of work', 'pieces of work')} went back into the queue.`)
    } catch (error) {
      void toast(asProblem(error).message, { kind: 'failed' })
    }
  }
  return { go, busy: isPending }
}
