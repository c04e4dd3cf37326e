import { contract, type Input } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import type { Client } from '../../testing/request.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

type Given = Omit<Input<typeof contract.tasks.createTask>, 'ventureId' | 'dueOn'> & { readonly dueIn?: number }
type Step = Pick<Extract<Input<typeof contract.tasks.changeTask>, { readonly status: string }>, 'status' | 'reason'>
type Parties = { readonly head: Client; readonly desk: Client; readonly today: Day }

/** What Northline's people owe each other today: something in every state, one overdue, two about loads. */
export async function tellOfTasks({ head, desk, today }: Parties): Promise<void> {
  const { id: ventureId } = VENTURES.northline
  const { items: loads } = await head.call(contract.freight.listLoads, { ventureId, limit: 2 })
  const enter = async ({ dueIn, ...given }: Given, steps: readonly Step[] = []): Promise<string> => {
    const dueOn = dueIn === undefined ? null : addDays(today, dueIn)
    const { id } = await head.call(contract.tasks.createTask, { ventureId, dueOn, ...given })
    for (const step of steps) await desk.call(contract.tasks.changeTask, { id, ...step })
    return id
  }
  const about = (place: number) => {
    const load = loads[place]
    return load ? { subject: { kind: 'LOAD' as const, id: load.id } } : {}
  }
  const ana = PEOPLE.ana.id
  await enter({ title: 'Send the signed rate confirmation', assigneeId: ana, dueIn: -1, priority: 'HIGH', ...about(0) })
  await enter({
    title: 'Ask the receiver for a later dock time',
    assigneeId: ana,
    dueIn: 0,
    dueTime: '15:30',
    ...about(1),
  })
  await enter({ title: 'Update the list of drivers on call', assigneeId: ana, dueIn: 2 }, [{ status: 'IN_PROGRESS' }])
  const blocked = await enter({ title: 'File the claim for the broken pallet', assigneeId: ana, dueIn: 5 }, [
    { status: 'BLOCKED', reason: 'Photos from the warehouse' },
  ])
  await desk.call(contract.tasks.addTaskComment, { id: blocked, text: 'Warehouse promised the photos for tomorrow.' })
  await enter({ title: 'Walk the new dispatcher through check calls', assigneeId: ana }, [{ status: 'DONE' }])
  await enter({
    title: 'Renew the cargo insurance certificate',
    assigneeId: PEOPLE.dana.id,
    dueIn: 3,
    priority: 'URGENT',
  })
  await enter({ title: 'Clean up duplicate shippers', dueIn: 9, priority: 'LOW' })
}
