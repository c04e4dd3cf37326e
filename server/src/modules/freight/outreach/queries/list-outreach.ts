import type { contract, OutreachRow, ParsedInput, Reply } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { ownWords } from '@holdfast/engine/messages'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { utc, utcOrNull } from '../../utc.ts'
import { contactsShown } from '../contacts-shown.ts'
import { type AskedRow, askedLoads } from './asked-loads.ts'

type Endpoint = typeof contract.outreach.listOutreach

/** As much of an answer as a row has room for. */
const LONGEST_TEXT = 200

/** A load each, by its last send: that one's number is where the next page goes on. */
export async function listOutreach(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 1)?.[0] ?? null
  const rows = await askedLoads(db, caller, { ...input, after, limit: input.limit + 1 })
  return shownAs(
    pageOf(input, rows, (last) => [last.last_send_id]),
    (row) => rowView(caller, row),
  )
}

function rowView(caller: Caller, row: AskedRow): OutreachRow {
  const contacts = contactsShown(caller, row.venture_id as VentureId)
  const money = (minor: number | null) => (minor === null ? null : { minor, currency: row.currency })
  return {
    load: {
      id: row.id,
      ventureId: row.venture_id,
      number: row.number,
      status: row.status,
      origin: { city: row.origin_city, state: row.origin_state },
      destination: { city: row.destination_city, state: row.destination_state },
      equipment: row.equipment,
      pickup: { from: utcOrNull(row.pickup_from), to: utcOrNull(row.pickup_to) },
      zone: ventureOf(caller, row.venture_id as VentureId).zone,
      currency: row.currency,
    },
    sends: row.sends,
    lastSentAt: row.last_sent_at,
    asked: row.asked,
    answered: row.answered,
    declined: row.declined,
    failed: row.failed,
    lastAnswer: row.last_answer && {
      at: utc(row.last_answer.at),
      carrier: row.last_answer.carrier,
      text: contacts.text(ownWords(row.last_answer.text).own).slice(0, LONGEST_TEXT),
      isDecline: row.last_answer.isDecline,
      isLate: row.last_answer.isLate,
    },
    lowestOffer: money(row.lowest_offer),
    award: row.award && { carrier: row.award.carrier, cost: money(row.award.costMinor), at: utc(row.award.at) },
  }
}
