import { contract, type LoadRecord } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formWith } from '../../../testing/form.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import type { Answer } from '../../../testing/request.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'

const {
  addLoadNote,
  downloadLoadDocument,
  getLoadRecord,
  pinLoadNote,
  uploadLoadDocument,
  voidLoadDocument,
  voidLoadNote,
} = contract.loadRecord
const PDF = Buffer.from('%PDF-1.7 signed')

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('notes on a load', () => {
  const write = (who: PersonName, id: string, text: string, isPinned = false) =>
    stage.as(who).call(addLoadNote, { id, text, isPinned })

  it('stand with who wrote them, pinned ones first', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await write('arjun', id, 'Dock closes at 15:00', true)
    const { notes } = await write('ana', id, 'Called the shipper')
    expect(notes.map(({ text, by }) => [text, by?.name])).toEqual([
      ['Dock closes at 15:00', 'Arjun Mehta'],
      ['Called the shipper', 'Ana Whitfield'],
    ])
    const noteId = notes[0]?.id ?? ''
    const after = await stage.as('ana').call(pinLoadNote, { id, noteId, isPinned: false })
    expect(after.notes.map(({ isPinned }) => isPinned)).toEqual([false, false])
  })

  it('are taken back with a reason and stay to be read; none is ever rewritten', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const noteId = (await write('arjun', id, 'Wrong load')).notes[0]?.id ?? ''
    const back = (who: PersonName) => stage.as(who).ask(voidLoadNote, { id, noteId, reason: 'Of another load' })
    expect((await back('ruth')).status).toBe(403)
    expect((await back('arjun')).body.notes).toMatchObject([
      { text: 'Wrong load', voided: { reason: 'Of another load', by: { name: 'Arjun Mehta' } } },
    ])
    const grants = await stage.sql<{ can: boolean }>(
      `select has_column_privilege('holdfast_app', 'freight.load_notes', 'text', 'update') as can`,
    )
    expect(grants).toEqual([{ can: false }])
  })

  it('are taken back by whoever wrote them or may correct, and pinned only while they stand', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const noteId = (await write('arjun', id, 'Mine alone')).notes[0]?.id ?? ''
    const back = (who: PersonName) => stage.as(who).ask(voidLoadNote, { id, noteId, reason: 'Not so' })
    const pin = (isPinned: boolean) => stage.as('arjun').ask(pinLoadNote, { id, noteId, isPinned })
    expect(await back('ana')).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
    expect((await pin(true)).status).toBe(200)
    expect((await back('omar')).body.notes).toMatchObject([{ voided: { by: { name: 'Omar Haddad' } } }])
    expect((await pin(false)).status).toBe(200)
    expect(await pin(true)).toMatchObject({ status: 409, body: { code: 'record.voided' } })
    const second = (await write('arjun', id, 'Another')).notes.find(({ text }) => text === 'Another')?.id ?? ''
    await stage.as('omar').call(contract.freight.voidLoad, { id, reason: 'Twice' })
    expect(await stage.as('arjun').ask(pinLoadNote, { id, noteId: second, isPinned: true })).toMatchObject({
      status: 409,
      body: { code: 'load.voided' },
    })
  })

  it('are of their load alone, and none is added to a void one', async () => {
    const mine = await bookLoad(stage, 'arjun')
    const other = await bookLoad(stage, 'arjun')
    const noteId = (await write('arjun', mine.id, 'Mine')).notes[0]?.id ?? ''
    expect((await stage.as('arjun').ask(pinLoadNote, { id: other.id, noteId, isPinned: true })).status).toBe(404)
    await stage.as('omar').call(contract.freight.voidLoad, { id: mine.id, reason: 'Twice' })
    expect((await stage.as('arjun').ask(addLoadNote, { id: mine.id, text: 'x' })).body.code).toBe('load.voided')
  })
})

describe('documents of a load', () => {
  const upload = async (who: PersonName, id: string, kind: string, bytes = PDF, name = 'pod.pdf') => {
    const { body, headers } = formWith({ kind }, { name, bytes })
    const endpoint = { ...uploadLoadDocument, path: `/freight/loads/${id}/documents` } as const
    return (await stage.as(who).send(endpoint, body, headers)) as Answer<LoadRecord & { readonly code?: string }>
  }

  it('are kept by kind, read by whoever sees the load, and downloaded as the files that they are', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    const { status, body } = await upload('ana', id, 'POD')
    expect([status, body.documents]).toMatchObject([
      200,
      [
        {
          kind: 'POD',
          fileName: 'pod.pdf',
          mediaType: 'application/pdf',
          size: PDF.length,
          by: { name: 'Ana Whitfield' },
        },
      ],
    ])
    const documentId = body.documents[0]?.id ?? ''
    const get = (who: PersonName, of = id) => stage.as(who).ask(downloadLoadDocument, { id: of, documentId }, {})
    expect((await stage.as('ruth').call(getLoadRecord, { id })).documents).toHaveLength(1)
    const other = await loadThatIs(stage, 'OPEN')
    expect((await stage.as('ana').ask(downloadLoadDocument, { id: other.id, documentId })).status).toBe(404)
    for (const who of ['tessa', 'marcus'] as const) expect((await get(who)).status, who).toBe(404)
  })

  it('stand once however often the same file comes, also at once, and again after they were taken back', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    await Promise.all([upload('ana', id, 'POD'), upload('dana', id, 'POD')])
    const { body } = await upload('ana', id, 'POD')
    expect(body.documents).toHaveLength(1)
    const documentId = body.documents[0]?.id ?? ''
    const isOf = body.documents[0]?.by?.name
    const [owner, other] = isOf === 'Ana Whitfield' ? (['ana', 'dana'] as const) : (['dana', 'ana'] as const)
    const mistaken = { id, documentId, reason: 'Another load' }
    expect((await stage.as(other).ask(voidLoadDocument, mistaken)).status).toBe(403)
    await stage.as(owner).call(voidLoadDocument, mistaken)
    const after = await upload('ana', id, 'POD')
    expect(after.body.documents.map(({ voided }) => voided?.reason)).toEqual([undefined, 'Another load'])
  })

  it('A-22 are refused when they are of no kind, empty, of no type that is kept, or from whoever may not', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    expect((await upload('ana', id, 'POEM')).status).toBe(400)
    expect((await upload('ana', id, 'POD', Buffer.alloc(0))).body.code).toBe('document.empty')
    expect((await upload('ana', id, 'POD', Buffer.from('MZ\u0000\u0001'))).status).toBe(415)
    expect((await upload('ruth', id, 'POD')).status).toBe(403)
    expect((await upload('tessa', id, 'POD')).status).toBe(404)
    expect((await upload('marcus', id, 'POD')).status).toBe(404)
    expect((await stage.as('ana').call(getLoadRecord, { id })).documents).toEqual([])
  })
})
