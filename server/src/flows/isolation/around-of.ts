import type { UserId } from '@holdfast/engine/kernel'
import type { Stage } from '../../testing/stage.ts'

export async function linkOf(stage: Stage, ventureId: string, word: string): Promise<string> {
  const [row] = await stage.sql<{ id: string }>(
    `insert into ventures.quick_links (kind, venture_id, label, url, created_by, created_at)
     values ('VENTURE', $1, $2, '/freight', uuidv7(), now()) returning id`,
    [ventureId, `${word} link`],
  )
  return row?.id ?? ''
}

/** A message of which nobody knows whether it was sent. */
export async function messageOf(stage: Stage, ventureId: string, word: string): Promise<string> {
  const [row] = await stage.sql<{ id: string }>(
    `insert into platform.messages (id, venture_id, channel, recipient, subject, body, state, reason, created_at)
     values (uuidv7(), $1, 'EMAIL', $2, $2, $2, 'UNKNOWN', $2, now()) returning id`,
    [ventureId, `${word} message`],
  )
  return row?.id ?? ''
}

/** A run that failed, whose reason and item tell of the venture. */
export async function runOf(stage: Stage, ventureId: string, word: string): Promise<string> {
  const [row] = await stage.sql<{ id: string }>(
    `insert into platform.job_runs (job, venture_id, slot, trigger, attempt, worker, lease_until, status, ended_at, reason, problems, problem_count)
     values ('incentives.daily', $1, now(), 'SCHEDULE', 1, 'a worker', now(), 'ERROR', now(), $2,
       jsonb_build_array(jsonb_build_object('item', $2::text, 'message', 'failed')), 1) returning id`,
    [ventureId, `${word} run`],
  )
  return row?.id ?? ''
}

export async function sessionOf(stage: Stage, userId: string): Promise<string> {
  await stage.system.identity.openSession(userId as UserId)
  const [row] = await stage.sql<{ id: string }>('select id from identity.sessions where user_id = $1', [userId])
  return row?.id ?? ''
}
