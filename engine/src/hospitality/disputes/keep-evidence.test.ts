import { describe, expect, it } from 'vitest'
import type { UserId } from '../../kernel/index.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import { addEvidenceFile, judgeEvidence, type KeptEvidence, takeBackEvidenceFile } from './keep-evidence.ts'
import { takeBackNote, writeNote } from './keep-notes.ts'
import { type NewDispute, openDispute } from './open-dispute.ts'
import { voidDispute } from './void-dispute.ts'

const now: DisputeContext = { at: '2026-06-18T15:00:00.000Z', by: 'luis' as UserId, ventureType: 'HOSPITALITY' }
const given = { id: 'd1', hotelId: 'quay', hotelName: 'Quay House', zone: 'America/New_York', currency: 'USD' } as const
const dispute: HotelDispute = openDispute(
  { ...given, ventureId: 'harbor', kind: 'CHARGEBACK', amountMinor: 400_00, reference: 'CB-7' } as NewDispute,
  now,
).next
const voided = voidDispute(dispute, { reason: 'Twice' }, now).next
const nothing: KeptEvidence = { item: 'RECEIPT', state: null, files: [] }
const folio = { fileName: 'folio.pdf', digest: 'f0' }
const withFolio: KeptEvidence = { item: 'RECEIPT', state: 'PRESENT', files: ['f0'] }
const takeBack = (kept: KeptEvidence, isTakenBack = false) =>
  takeBackEvidenceFile(dispute, kept, { file: { ...folio, isTakenBack }, reason: 'Another guest' }, now)

describe('the history of a dispute’s evidence', () => {
  it('tells how a judged item stood and stands, and of no business day', () => {
    const { next, events } = judgeEvidence(dispute, nothing, 'PRESENT', now)
    expect(next).toEqual({ ...nothing, state: 'PRESENT' })
    expect(events).toEqual([
      {
        type: 'hospitality.dispute_evidence_changed',
        subjectId: 'd1',
        days: [],
        facts: {
          hotelId: 'quay',
          hotelName: 'Quay House',
          reference: 'CB-7',
          isTest: false,
          by: 'luis',
          at: now.at,
          item: 'RECEIPT',
          before: null,
          after: 'PRESENT',
          fileName: null,
          reason: null,
        },
      },
    ])
    expect(judgeEvidence(dispute, next, 'NOT_APPLICABLE', now).events[0]?.facts).toMatchObject({
      before: 'PRESENT',
      after: 'NOT_APPLICABLE',
    })
  })

  it('says nothing when nothing changed: judged the same, the same file again, taken back already', () => {
    expect(judgeEvidence(dispute, withFolio, 'PRESENT', now)).toEqual({ next: withFolio, events: [] })
    expect(addEvidenceFile(dispute, withFolio, folio, now)).toEqual({ next: withFolio, events: [] })
    expect(takeBack(withFolio, true)).toEqual({ next: withFolio, events: [] })
  })

  it('tells of a file that it is there with it, and missing once the last one is taken back', () => {
    const added = addEvidenceFile(dispute, nothing, folio, now)
    expect(added.next).toEqual(withFolio)
    expect(added.events[0]?.facts).toMatchObject({
      before: null,
      after: 'PRESENT',
      fileName: 'folio.pdf',
      reason: null,
    })
    const back = takeBack(withFolio)
    expect(back.next).toEqual({ ...nothing, state: 'MISSING' })
    expect(back.events[0]?.facts).toMatchObject({
      before: 'PRESENT',
      after: 'MISSING',
      fileName: 'folio.pdf',
      reason: 'Another guest',
    })
    expect(takeBack({ ...withFolio, files: ['f0', 'f1'] })).toMatchObject({
      next: { state: 'PRESENT', files: ['f1'] },
      events: [{ facts: { before: 'PRESENT', after: 'PRESENT' } }],
    })
  })

  it('is not judged away beside a file, and nothing is added to a void dispute', () => {
    expect(() => judgeEvidence(dispute, withFolio, 'MISSING', now)).toThrow('Take the file back first')
    expect(() => judgeEvidence(voided, nothing, 'PRESENT', now)).toThrow('This dispute is void')
    expect(() => addEvidenceFile(voided, nothing, folio, now)).toThrow('This dispute is void')
    expect(() => writeNote(voided, { id: 'n1' }, now)).toThrow('This dispute is void')
  })

  it('tells of notes written and, once, taken back', () => {
    const written = writeNote(dispute, { id: 'n1' }, now)
    const back = takeBackNote(dispute, written.next, 'Of another guest', now)
    expect([written, back].flatMap(({ events }) => events)).toMatchObject([
      { type: 'hospitality.dispute_notes_changed', days: [], facts: { noteId: 'n1', reason: null, by: 'luis' } },
      { type: 'hospitality.dispute_notes_changed', days: [], facts: { noteId: 'n1', reason: 'Of another guest' } },
    ])
    expect(takeBackNote(dispute, back.next, 'Once more', now)).toEqual({ next: back.next, events: [] })
  })
})
