const EMPTY = `''`
const GONE = `'GONE'`
const LATER = `timestamptz '2026-06-19T00:00:00Z'`

type Broken = readonly [table: string, check: string, values: Readonly<Record<string, string>>]

/** Every check of tasks with the least that breaks it. */
export const TASK_CHECKS: readonly Broken[] = [
  ['operations.tasks', 'tasks_about_one_record', { load_id: 'uuidv7()', quote_id: 'uuidv7()' }],
  ['operations.tasks', 'tasks_blocked_for_a_reason', { status: `'OPEN'`, blocked_reason: `'Waits'` }],
  ['operations.tasks', 'tasks_cancelled_has_reason', { status: `'CANCELLED'`, cancelled_at: LATER }],
  ['operations.tasks', 'tasks_cause_of_reminder', { is_cause_gone: 'true' }],
  ['operations.tasks', 'tasks_details_bounded', { details: EMPTY }],
  ['operations.tasks', 'tasks_done_has_day', { status: `'DONE'`, completed_at: LATER }],
  ['operations.tasks', 'tasks_kind_known', { kind: GONE }],
  ['operations.tasks', 'tasks_priority_known', { priority: '5' }],
  ['operations.tasks', 'tasks_reminder_has_cause', { kind: `'DISPUTE_DUE'`, review_id: 'uuidv7()' }],
  ['operations.tasks', 'tasks_status_known', { status: GONE }],
  ['operations.tasks', 'tasks_time_has_day', { due_time: `time '14:00'` }],
  ['operations.tasks', 'tasks_title_given', { title: EMPTY }],
  ['operations.tasks', 'tasks_void_has_reason', { voided_at: LATER }],
  ['operations.task_comments', 'task_comments_text_given', { text: EMPTY }],
  ['operations.task_comments', 'task_comments_void_has_reason', { voided_at: LATER }],
  ['operations.task_explanations', 'task_explanations_says_something', { explanation: EMPTY }],
]
