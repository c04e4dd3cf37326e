import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller, CallerVenture } from '../../../platform/caller.ts'
import type { Command } from '../../../platform/command.ts'
import { letterHtml, letterText, type PostCopies } from '../../../platform/messages/index.ts'
import { editionLetter } from '../mails/edition-letter.ts'
import { maySeeItems } from '../policy.ts'
import { editionOfDay } from '../queries/edition-of-day.ts'
import { type MailRecipient, mailRecipients } from '../queries/mail-recipients.ts'
import { ventureAtWork } from '../queries/venture-at-work.ts'
import { seenEdition } from '../seen-edition.ts'
import { takeUnmailed } from '../store/take-unmailed.ts'

type Mailing = { readonly postCopies: PostCopies; readonly address: () => string }
type Standing = Pick<MailRecipient, 'groupRole' | 'role' | 'jobRole'>

/**
 * Mails today's edition to whoever wants it and may read it, once a day each: who is mailed is marked in the same
 * transaction. People of the same standing get the same mail, each without what they may not see.
 */
export function mailEdition({
  postCopies,
  address,
}: Mailing): Command<{ readonly ventureId: VentureId }, { readonly mailed: number }> {
  return async (tx, caller, { ventureId }) => {
    const venture = await ventureAtWork(tx, caller, ventureId)
    const told = await editionOfDay(tx, ventureId, venture.today)
    if (told === null) return { mailed: 0 }
    const taken = await takeUnmailed(tx, ventureId, venture.today)
    const recipients = await mailRecipients(tx, ventureId, taken, venture.today)
    const mails = [...Map.groupBy(recipients, standingKey).values()].flatMap((group) => {
      const reader = readerOf(caller, venture, group[0] as Standing)
      if (!maySeeItems(reader, ventureId)) return []
      const content = seenEdition(reader, ventureId, told)
      const letter = editionLetter({
        ventureId,
        ventureName: venture.name,
        day: venture.today,
        content,
        address: address(),
      })
      const { subject } = letter
      return [{ subject, text: letterText(letter), html: letterHtml(letter), to: group.map(({ email }) => email) }]
    })
    return { mailed: await postCopies(tx, ventureId, mails) }
  }
}

function standingKey({ groupRole, role, jobRole }: Standing): string {
  return [groupRole, role, jobRole].join(' ')
}

/** Somebody of that standing, to ask what they may see. */
function readerOf(caller: Caller, venture: CallerVenture, { groupRole, role, jobRole }: Standing): Caller {
  const membership = role && { role, jobRole, officeId: null, reportsTo: null }
  return { ...caller, kind: 'person', groupRole, ventures: [{ ...venture, membership }] }
}
