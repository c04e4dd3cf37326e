import type { UserId } from '@holdfast/engine/kernel'
import type { Stage } from '../../testing/stage.ts'
import type { Pair } from './pair-ids.ts'

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

/** A past briefing, whose people have the word in it. */
export async function editionOf(stage: Stage, ventureId: string, word: string): Promise<string> {
  const late = { ventureId, ventureName: word, assignee: null, count: 1, oldestDays: 1 }
  const [row] = await stage.sql<{ id: string }>(
    `insert into briefing.editions (venture_id, day, built_at, fires, wins, content)
     values ($1, '2026-06-01', now(), 0, 0, $2) returning id`,
    [ventureId, JSON.stringify({ people: [late] })],
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

/** A carrier that was asked about a load, and a message that came and belongs to none. */
export async function outreachOf(
  stage: Stage,
  { brokerId, loadId, rivalCarrierId }: Pick<Pair, 'brokerId' | 'loadId' | 'rivalCarrierId'>,
  word: string,
): Promise<Pick<Pair, 'recipientId' | 'inboundId' | 'answerId'>> {
  await stage.sql(`update freight.carriers set phone = '+12145550100' where venture_id = $1 and id = $2`, [
    brokerId,
    rivalCarrierId,
  ])
  const [asked] = await stage.sql<{ id: string }>(
    `with sent as (
      insert into freight.outreaches (venture_id, load_id, channel, text, left_out, request_key, request_digest, sent_at, sent_on)
      values ($1, $2, 'SMS', $4, '[]', uuidv7(), $4, '2026-06-17T15:00:00Z', '2026-06-17') returning *
    )
    insert into freight.outreach_recipients (venture_id, outreach_id, load_id, carrier_id, channel, address, reply_code)
    select venture_id, id, load_id, $3, channel, '+12145550100', $4 from sent returning id`,
    [brokerId, loadId, rivalCarrierId, `${word} code`],
  )
  const [came] = await stage.sql<{ id: string }>(
    `insert into platform.inbound_messages
      (venture_id, channel, provider, provider_id, sender, recipient, subject, body, received_at, outcome, outcome_at)
     values ($1, 'EMAIL', 'sendgrid', $2, $2, 'desk@broker.example', $2, $2, now(), 'UNMATCHED', now()) returning id`,
    [brokerId, `${word} message`],
  )
  const [answered] = await stage.sql<{ id: string }>(
    `insert into freight.outreach_answers
      (venture_id, recipient_id, load_id, found_by, inbound_message_id, sender, body, is_decline, is_late, received_at)
     values ($1, $2, $3, 'SENDER', uuidv7(), '+12145550100', $4, false, false, now()) returning id`,
    [brokerId, asked?.id, loadId, `${word} answer`],
  )
  return { recipientId: asked?.id ?? '', inboundId: came?.id ?? '', answerId: answered?.id ?? '' }
}
