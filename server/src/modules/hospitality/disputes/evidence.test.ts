import { contract, type HotelDispute } from '@holdfast/contract'
import type { EvidenceItem } from '@holdfast/engine/hospitality'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formWith } from '../../../testing/form.ts'
import { foundDisputedHotels, openDispute, takeDispute } from '../../../testing/hotel-disputes.ts'
import type { Answer } from '../../../testing/request.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'

const {
  addDisputeNote,
  downloadDisputeFile,
  getHotelDispute,
  hotelDisputeHistory,
  setDisputeEvidence,
  submitDisputeEvidence,
  uploadDisputeFile,
  voidDisputeFile,
  voidDisputeNote,
  voidHotelDispute,
} = contract.hotelDisputes
const PDF = Buffer.from('%PDF-1.7 folio')

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
})
afterAll(() => stage.close())

const upload = async (who: PersonName, id: string, item: string, bytes = PDF, name = 'folio.pdf') => {
  const { body, headers } = formWith({ item }, { name, bytes })
  const endpoint = { ...uploadDisputeFile, path: `/hotels/disputes/${id}/evidence` } as const
  return (await stage.as(who).send(endpoint, body, headers)) as Answer<HotelDispute & { readonly code?: string }>
}
const itemOf = (dispute: HotelDispute, item: EvidenceItem) => dispute.evidence.find((each) => each.item === item)
const set = (id: string, item: EvidenceItem, state: string) =>
  stage.as('luis').ask(setDisputeEvidence, { id, item, state })
/** What the history tells beside the life of the dispute, the first first. */
const tellings = async (id: string) => {
  const { items } = await stage.as('tessa').call(hotelDisputeHistory, { id, limit: 100 })
  return items
    .filter(({ type }) => type.endsWith('evidence_changed') || type.endsWith('notes_changed'))
    .map(({ type, by, facts: { before, after, fileName, reason } }) => [
      type.replace('hospitality.dispute_', ''),
      by?.name,
      ...[before, after, fileName, reason].map((fact) => fact ?? null),
    ])
    .toReversed()
}

describe('the evidence of a dispute', () => {
  it('is a checklist that asks what its kind of dispute is asked, and all of it can be judged otherwise', async () => {
    const { id, evidence } = await openDispute(stage, 'luis', { kind: 'RATE' })
    expect(evidence.filter(({ state }) => state === 'MISSING').map(({ item }) => item)).toEqual([
      'DISCLOSURE',
      'COMMUNICATION',
      'RECEIPT',
    ])
    const set = { id, item: 'SIGNATURE', state: 'PRESENT' } as const
    expect(itemOf(await stage.as('luis').call(setDisputeEvidence, set), 'SIGNATURE')).toMatchObject({
      state: 'PRESENT',
      by: { name: 'Luis Ortega' },
    })
  })

  it('is there with its file, once however often and at once it comes, and missing again when that is taken back', async () => {
    const { id } = await openDispute(stage)
    await Promise.all([upload('luis', id, 'RECEIPT'), upload('tessa', id, 'RECEIPT')])
    const { body } = await upload('luis', id, 'RECEIPT')
    const receipt = itemOf(body, 'RECEIPT')
    expect(receipt).toMatchObject({
      state: 'PRESENT',
      files: [{ fileName: 'folio.pdf', mediaType: 'application/pdf' }],
    })
    expect((await set(id, 'RECEIPT', 'NOT_APPLICABLE')).body.code).toBe('evidence.has_file')
    const fileId = receipt?.files[0]?.id ?? ''
    const back = await stage.as('luis').call(voidDisputeFile, { id, fileId, reason: 'Another guest' })
    expect(itemOf(back, 'RECEIPT')).toMatchObject({
      state: 'MISSING',
      files: [{ voided: { reason: 'Another guest', by: { name: 'Luis Ortega' } } }],
    })
    expect((await set(id, 'RECEIPT', 'NOT_APPLICABLE')).status).toBe(200)
    // Taken back already: it stays as it was judged since.
    await stage.as('luis').call(voidDisputeFile, { id, fileId, reason: 'Once more' })
    expect(itemOf(await stage.as('luis').call(getHotelDispute, { id }), 'RECEIPT')?.state).toBe('NOT_APPLICABLE')
    expect(itemOf((await upload('luis', id, 'RECEIPT')).body, 'RECEIPT')?.files).toHaveLength(2)
  })

  it('is read by whoever sees the dispute, as the file that it is, and of no other dispute', async () => {
    const { id } = await openDispute(stage)
    const other = await openDispute(stage)
    const fileId = itemOf((await upload('luis', id, 'SERVICE')).body, 'SERVICE')?.files[0]?.id ?? ''
    const get = async (who: PersonName, of = id) =>
      (await stage.as(who).ask(downloadDisputeFile, { id: of, fileId })).status
    expect(await get('luis', other.id)).toBe(404)
    expect(await get('omar')).toBe(404)
  })

  it('A-22 is refused when it is of no item, empty, of no type that is kept, or from whoever may not', async () => {
    const { id } = await openDispute(stage)
    expect((await upload('luis', id, 'POEM')).status).toBe(400)
    expect((await upload('luis', id, 'RECEIPT', Buffer.alloc(0))).body.code).toBe('document.empty')
    expect((await upload('luis', id, 'RECEIPT', Buffer.from('MZ\u0000\u0001'))).status).toBe(415)
    expect((await upload('ruth', id, 'RECEIPT')).status).toBe(403)
    expect((await upload('omar', id, 'RECEIPT')).status).toBe(404)
    await stage.as('tessa').call(voidHotelDispute, { id, reason: 'Twice' })
    expect((await upload('luis', id, 'RECEIPT')).body.code).toBe('dispute.voided')
  })

  it('leaves in the history who judged what, with what stood before, and nothing when nothing changed', async () => {
    const { id } = await openDispute(stage)
    await set(id, 'RECEIPT', 'NOT_APPLICABLE')
    await set(id, 'RECEIPT', 'NOT_APPLICABLE')
    await stage.as('tessa').call(setDisputeEvidence, { id, item: 'RECEIPT', state: 'MISSING' })
    await Promise.all([upload('luis', id, 'RECEIPT'), upload('luis', id, 'RECEIPT')])
    const { body } = await upload('luis', id, 'RECEIPT')
    const fileId = itemOf(body, 'RECEIPT')?.files[0]?.id ?? ''
    const back = { id, fileId, reason: 'Another guest' }
    await Promise.all([stage.as('tessa').call(voidDisputeFile, back), stage.as('tessa').call(voidDisputeFile, back)])
    expect((await set(id, 'RECEIPT', 'POEM')).status).toBe(400)
    expect((await stage.as('ruth').ask(setDisputeEvidence, { id, item: 'RECEIPT', state: 'PRESENT' })).status).toBe(403)
    expect(await tellings(id)).toEqual([
      ['evidence_changed', 'Luis Ortega', null, 'NOT_APPLICABLE', null, null],
      ['evidence_changed', 'Tessa Grant', 'NOT_APPLICABLE', 'MISSING', null, null],
      ['evidence_changed', 'Luis Ortega', 'MISSING', 'PRESENT', 'folio.pdf', null],
      ['evidence_changed', 'Tessa Grant', 'PRESENT', 'MISSING', 'folio.pdf', 'Another guest'],
    ])
    const days = await stage.sql(
      `select from platform.dirty_days m join platform.events e on e.venture_id = m.venture_id and e.id = m.event_id
       where e.subject_id = $1 and e.type like '%evidence_changed'`,
      [id],
    )
    expect(days).toEqual([])
  })

  it('meets the deadline of its stage once it went out, counted once however often that is said', async () => {
    const { id, due } = await openDispute(stage)
    expect(due).toEqual({ daysLeft: 7, state: 'WITHIN_7' })
    const submit = (number: number, who: PersonName = 'luis') =>
      stage.as(who).ask(submitDisputeEvidence, { id, number })
    const both = await Promise.all([submit(1), submit(1, 'tessa')])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const sent = await stage.as('luis').call(getHotelDispute, { id })
    expect(sent).toMatchObject({ status: 'IN_PROGRESS', submissionCount: 1, due: null, version: 2 })
    expect((await submit(3)).body.code).toBe('record.changed')
    expect((await submit(2)).body.submissionCount).toBe(2)
    await takeDispute(stage, 'luis', id, { status: 'LOST' })
    expect((await submit(3)).body.code).toBe('dispute.over')
    const next = { status: 'IN_PROGRESS', reason: 'Appeal', evidenceDueOn: '2026-06-20' } as const
    expect(await takeDispute(stage, 'luis', id, next)).toMatchObject({
      submittedAt: null,
      submissionCount: 2,
      due: { daysLeft: 2, state: 'WITHIN_3' },
    })
  })
})

describe('notes on a dispute', () => {
  it('stand with who wrote them, are taken back with a reason and stay to be read, and none is rewritten', async () => {
    const { id } = await openDispute(stage)
    await stage.as('luis').call(addDisputeNote, { id, text: 'Folio is with accounting' })
    const { notes } = await stage.as('tessa').call(addDisputeNote, { id, text: 'Called the bank' })
    expect(notes.map(({ text, by }) => [text, by?.name])).toEqual([
      ['Called the bank', 'Tessa Grant'],
      ['Folio is with accounting', 'Luis Ortega'],
    ])
    const noteId = notes[0]?.id ?? ''
    const back = { id, noteId, reason: 'Of another guest' }
    expect((await stage.as('ruth').ask(voidDisputeNote, back)).status).toBe(403)
    // Only whoever wrote it, or corrects this venture’s disputes.
    expect((await stage.as('luis').ask(voidDisputeNote, back)).status).toBe(403)
    expect((await stage.as('tessa').call(voidDisputeNote, back)).notes[0]).toMatchObject({
      text: 'Called the bank',
      voided: { reason: 'Of another guest', by: { name: 'Tessa Grant' } },
    })
    const own = { id, noteId: notes[1]?.id ?? '', reason: 'Mistyped' }
    expect((await stage.as('luis').call(voidDisputeNote, own)).notes[1]?.voided).not.toBeNull()
    // Taken back already: it stays as it was.
    await stage.as('luis').call(voidDisputeNote, { ...own, reason: 'Once more' })
    expect(await tellings(id)).toEqual([
      ['notes_changed', 'Luis Ortega', null, null, null, null],
      ['notes_changed', 'Tessa Grant', null, null, null, null],
      ['notes_changed', 'Tessa Grant', null, null, null, 'Of another guest'],
      ['notes_changed', 'Luis Ortega', null, null, null, 'Mistyped'],
    ])
    const other = await openDispute(stage)
    expect((await stage.as('luis').ask(voidDisputeNote, { ...back, id: other.id })).status).toBe(404)
    const grants = await stage.sql(
      `select has_column_privilege('holdfast_app', 'hospitality.dispute_notes', 'text', 'update') as can`,
    )
    expect(grants).toEqual([{ can: false }])
  })
})
