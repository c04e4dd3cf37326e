import { addDays, type Day, type TaskId, type UserId, type VentureId } from '@holdfast/engine/kernel'
import {
  COOL_DOWN_DAYS,
  cancelTask,
  createTask,
  followCause,
  isCooling,
  type OperationsContext,
  type Reminder,
  type ReminderKind,
  reminderOf,
  SUBJECT_OF_REMINDER,
  type Task,
} from '@holdfast/engine/operations'
import { type Caller, todayIn } from '../../../../platform/caller.ts'
import type { Command } from '../../../../platform/command.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { VentureToWork } from '../../../../platform/jobs/scheduled-job.ts'
import { newId } from '../../store/new-id.ts'
import { causesIn, type ToldCause } from '../queries/reminder-causes.ts'
import { membersOn } from '../store/find-assignee.ts'
import { insertTask, saveTask } from '../store/save-task.ts'
import { causeKey, holdOpenReminders, lastClosed, takeRemindersLock } from '../store/standing-reminders.ts'
import { CAUSE_GONE } from './reminder-words.ts'

/** Few enough that nobody who works on one of them waits for long. */
export const REMINDERS_AT_ONCE = 200

export type Reminded = { readonly entered: number; readonly closed: number }
type Wanted = ToldCause & { readonly reminder: Reminder }

/**
 * Brings the reminders of a venture to what its causes ask for now: one is entered where none is open and none was closed
 * lately, closed where its cause went away, raised as its day comes nearer, and moved with it. Late, twice and at once it ends the same.
 */
export const remind: Command<VentureToWork, Reminded> = async (tx, caller, venture) => {
  await takeRemindersLock(tx, venture.id)
  const today = todayIn(venture.zone, caller.now)
  const context: OperationsContext = { at: caller.now, by: null, zone: venture.zone }
  const wanted = (await causesIn(tx, { venture, now: caller.now })).flatMap((cause): readonly Wanted[] => {
    const reminder = reminderOf(cause, today)
    return reminder === null ? [] : [{ ...cause, reminder }]
  })
  const open = await holdOpenReminders(tx, venture.id)
  const closed = await followCauses(tx, caller, { open, wanted, context })
  const entered = await enterMissing(tx, caller, { venture, open, wanted, today, context })
  return { entered, closed }
}

type Following = {
  readonly open: readonly Task[]
  readonly wanted: readonly Wanted[]
  readonly context: OperationsContext
}

/** Closes those whose cause is gone and brings the others to what it asks for now; how many were closed. */
async function followCauses(tx: Tx, caller: Caller, { open, wanted, context }: Following): Promise<number> {
  const byKey = new Map(wanted.map((each) => [causeKey(each), each]))
  let closed = 0
  for (const task of open) {
    const cause = byKey.get(keyOfTask(task))
    const decided =
      cause === undefined
        ? cancelTask(task, { reason: CAUSE_GONE[task.kind as ReminderKind], isCauseGone: true }, context)
        : followCause(task, cause, context)
    if (cause === undefined) closed += 1
    await saveTask(tx, task, decided.next)
    publish(tx, caller, task.ventureId, decided.events)
  }
  return closed
}

type Entering = Following & { readonly venture: VentureToWork; readonly today: Day }

async function enterMissing(
  tx: Tx,
  caller: Caller,
  { venture, open, wanted, today, context }: Entering,
): Promise<number> {
  const standing = new Set(open.map(keyOfTask))
  const closedOn = await lastClosed(tx, venture.id, addDays(today, -LONGEST_COOL_DOWN))
  const missing = wanted
    .filter((each) => !standing.has(causeKey(each)))
    .filter((each) => !isCooling(each.kind, each.reminder, closedOn.get(causeKey(each)) ?? null, today))
    .slice(0, REMINDERS_AT_ONCE)
  const people = missing.flatMap(({ personId }) => personId ?? [])
  const members = await membersOn(tx, venture.id, today, people)
  for (const cause of missing) {
    const { next, events } = createTask(await taskOf(tx, venture.id, cause, members), context)
    await insertTask(tx, next, null)
    publish(tx, caller, venture.id, events)
  }
  return missing.length
}

const LONGEST_COOL_DOWN = Math.max(...Object.values(COOL_DOWN_DAYS))

async function taskOf(tx: Tx, ventureId: VentureId, cause: Wanted, members: ReadonlySet<string>) {
  const { kind, subjectId, title, personId, dueOn, reminder } = cause
  return {
    id: await newId<TaskId>(tx),
    ventureId,
    kind,
    title,
    priority: reminder.priority,
    dueOn: reminder.dueOn,
    causeDueOn: dueOn,
    assigneeId: personId !== null && members.has(personId) ? (personId as UserId) : null,
    subject: { kind: SUBJECT_OF_REMINDER[kind], id: subjectId },
  }
}

function keyOfTask({ kind, subject }: Task): string {
  return causeKey({ kind, subjectId: subject?.id ?? '' })
}
