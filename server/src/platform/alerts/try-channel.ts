import { randomUUID } from 'node:crypto'
import type { contract, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../audit.ts'
import type { Caller } from '../caller.ts'
import type { Command, Runner } from '../command.ts'
import type { AlertChannel, AlertNotice, ChannelName } from './alert.ts'
import { attempt } from './attempt.ts'
import { noteChannel } from './note-attempt.ts'
import { whyFailed } from './why-failed.ts'

type Tried = { readonly channel: ChannelName; readonly why: string | null }

/** Sends a test at once, outside of any transaction, and keeps who asked for it and what came of it. */
export async function tryChannel(
  parts: { readonly run: Runner; readonly channels: readonly AlertChannel[]; readonly attemptMs?: number },
  caller: Caller,
  name: ChannelName,
): Promise<Reply<typeof contract.alerts.testAlerts>> {
  const channel = parts.channels.find((each) => each.channel === name)
  if (!channel)
    return refuse('conflict', 'alert_channel.not_set', 'This channel is not set, so there is nothing to test.')
  const why = await attempt(channel, testNotice(caller), parts.attemptMs).then(
    () => null,
    (error: unknown) => whyFailed(error),
  )
  await parts.run(noteTry, caller, { channel: name, why })
  return { delivered: why === null, says: why ?? `Delivered. ${channel.says}.` }
}

const noteTry: Command<Tried, null> = async (tx, caller, { channel, why }) => {
  await noteChannel(tx, channel, why)
  await audit(tx, caller, {
    ventureId: null,
    action: 'alerts.test',
    subject: { kind: 'alert_channel', id: channel },
    after: { delivered: why === null, why },
  })
  return null
}

function testNotice({ person, now }: Caller): AlertNotice {
  return {
    alertId: `test-${randomUUID()}`,
    telling: 'TEST',
    severity: 'WARNING',
    title: 'this is how Holdfast tells what is wrong',
    detail: `${person?.name ?? 'Somebody'} tested this channel. Nothing is wrong.`,
    recovery: null,
    venture: null,
    url: null,
    openedAt: now,
    count: 1,
  }
}
