import { contract, type Document, MOST_DOCUMENT_BYTES, type Problem } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formWith } from '../../../testing/form.ts'
import type { Answer } from '../../../testing/request.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listDocuments, uploadDocument, downloadDocument, changeDocument } = contract.documents
const { northline, harbor } = VENTURES
const PDF = Buffer.from('%PDF-1.7 the lease')

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.sql(
    `update ventures.documents set archived_at = now(), name = name || ' ' || id where archived_at is null`,
  )
})

type Sent = { readonly name?: string; readonly documentId?: string }
type File = { readonly name?: string; readonly bytes?: Uint8Array; readonly ventureId?: string }

async function tryUpload(who: PersonName, fields: Sent, file: File = {}): Promise<Answer<Document & Problem>> {
  const { body, headers } = formWith({ ...fields }, { name: file.name ?? 'lease.pdf', bytes: file.bytes ?? PDF })
  const endpoint = { ...uploadDocument, path: `/ventures/${file.ventureId ?? northline.id}/documents` } as const
  return (await stage.as(who).send(endpoint, body, headers)) as Answer<Document & Problem>
}
async function upload(who: PersonName, fields: Sent, file: File = {}): Promise<Document> {
  const { status, body } = await tryUpload(who, fields, file)
  if (status !== 200) throw new Error(`The upload answered ${status} ${JSON.stringify(body)}`)
  return body
}
const list = async (who: PersonName, archived: 'true' | 'false' = 'false') =>
  (await stage.as(who).call(listDocuments, { id: northline.id, archived })).items
const told = (id: string) =>
  stage.sql<{ action: string }>(
    'select action, before, after from identity.audit_log where subject_id = $1 order by id',
    [id],
  )

test('a document that was uploaded stands in the list of its venture, and is told in the audit log', async () => {
  const lease = await upload('omar', { name: '  Lease of the yard ' })
  expect(lease).toMatchObject({
    ventureId: northline.id,
    name: 'Lease of the yard',
    isArchived: false,
    can: { edit: true },
    versions: [
      {
        number: 1,
        fileName: 'lease.pdf',
        mediaType: 'application/pdf',
        size: PDF.length,
        uploadedBy: { id: PEOPLE.omar.id, name: 'Omar Haddad' },
        uploadedAt: stage.clock.now(),
      },
    ],
  })
  expect(await list('ana')).toEqual([{ ...lease, can: { edit: false } }])
  expect(await told(lease.id)).toMatchObject([
    { action: 'ventures.add_document', before: null, after: { name: 'Lease of the yard', fileName: 'lease.pdf' } },
  ])
})

test('each version can be downloaded as the file that it was, never to be shown in place', async () => {
  const { id: documentId } = await upload(
    'omar',
    { name: 'Rates' },
    { name: 'Räte 2026.csv', bytes: Buffer.from('a,b') },
  )
  await upload('grace', { documentId }, { name: 'page.html', bytes: Buffer.from('<script>alert(1)</script>') })
  const get = (number: number) =>
    stage.as('ana').ask(downloadDocument, { id: northline.id, documentId, number }, { headers: { accept: 'text/csv' } })
  const first = await get(1)
  expect(first).toMatchObject({ status: 200, body: 'a,b' })
  expect(first.headers).toMatchObject({
    'content-disposition': `attachment; filename="R_te 2026.csv"; filename*=UTF-8''R%C3%A4te%202026.csv`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  expect((await list('ana'))[0]?.versions).toMatchObject([
    { number: 2, fileName: 'page.html.txt', mediaType: 'text/plain', uploadedBy: { name: 'Grace Okafor' } },
    { number: 1, fileName: 'Räte 2026.csv', mediaType: 'text/csv' },
  ])
  expect(await get(3)).toMatchObject({ status: 404 })
})

describe('the next version', () => {
  test('stands above the ones before', async () => {
    const { id: documentId } = await upload('omar', { name: 'Insurance' })
    const after = await upload('sam', { documentId }, { bytes: Buffer.from('%PDF-1.7 the next year') })
    expect(after.versions.map(({ number, uploadedBy }) => [number, uploadedBy.name])).toEqual([
      [2, 'Sam Lindqvist'],
      [1, 'Omar Haddad'],
    ])
    const [seen] = await list('ana')
    expect(seen?.versions[0]?.uploadedBy.name).toBe('Group management')
  })

  test('is nothing new when it is the file that stands; an older one is', async () => {
    const { id: documentId } = await upload('omar', { name: 'Insurance' })
    const again = await upload('omar', { documentId }, { name: 'other name.pdf' })
    expect(again.versions).toHaveLength(1)
    await upload('omar', { documentId }, { bytes: Buffer.from('%PDF-1.7 b') })
    expect((await upload('omar', { documentId })).versions.map(({ number }) => number)).toEqual([3, 2, 1])
    expect((await told(documentId)).map(({ action }) => action)).toEqual([
      'ventures.add_document',
      'ventures.add_document_version',
      'ventures.add_document_version',
    ])
  })

  test('gets a number of its own when two arrive at once', async () => {
    const { id: documentId } = await upload('omar', { name: 'Insurance' })
    const bytes = (text: string) => ({ bytes: Buffer.from(`%PDF-1.7 ${text}`) })
    await Promise.all([upload('omar', { documentId }, bytes('a')), upload('grace', { documentId }, bytes('b'))])
    expect((await list('omar'))[0]?.versions.map(({ number }) => number)).toEqual([3, 2, 1])
  })

  test('is refused for what was put away', async () => {
    const { id: documentId } = await upload('omar', { name: 'Insurance' })
    await stage.as('omar').call(changeDocument, { id: northline.id, documentId, isArchived: true })
    expect(await tryUpload('omar', { documentId })).toMatchObject({ status: 409, body: { code: 'document.archived' } })
  })
})

test('a document is renamed, put away and brought back; each is told once', async () => {
  const { id: documentId } = await upload('omar', { name: 'Permit' })
  const change = (given: object) => stage.as('omar').call(changeDocument, { id: northline.id, documentId, ...given })
  expect(await change({ name: 'Permit 2026' })).toMatchObject({ name: 'Permit 2026' })
  expect(await change({ isArchived: true })).toMatchObject({ isArchived: true })
  await change({ isArchived: true })
  expect(await list('ana')).toEqual([])
  expect((await list('ana', 'true')).map(({ name }) => name)).toContain('Permit 2026')
  await change({ isArchived: false })
  expect((await told(documentId)).slice(1)).toEqual([
    {
      action: 'ventures.change_document',
      before: { name: 'Permit', isArchived: false },
      after: { name: 'Permit 2026', isArchived: false },
    },
    expect.objectContaining({ after: { name: 'Permit 2026', isArchived: true } }),
    expect.objectContaining({ after: { name: 'Permit 2026', isArchived: false } }),
  ])
})

test('a name stands once among what is not put away, also when two come at once', async () => {
  const both = await Promise.all([tryUpload('omar', { name: 'Licence' }), tryUpload('grace', { name: 'Licence' })])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const first = (await list('omar'))[0]?.id ?? ''
  const other = await upload('omar', { name: 'Other' })
  const change = (documentId: string, given: object) =>
    stage.as('omar').ask(changeDocument, { id: northline.id, documentId, ...given })
  expect(await change(other.id, { name: 'Licence' })).toMatchObject({
    status: 409,
    body: { code: 'document.name_taken' },
  })
  await change(first, { isArchived: true })
  expect((await change(other.id, { name: 'Licence' })).status).toBe(200)
  expect(await change(first, { isArchived: false })).toMatchObject({ status: 409 })
})

describe('A-22 an upload is refused', () => {
  test.each<[string, Uint8Array, number, string]>([
    ['empty', Buffer.alloc(0), 422, 'document.empty'],
    ['of another type', Buffer.from('MZ\u0000\u0001'), 415, 'document.type_unknown'],
    ['larger than 25 MB', Buffer.alloc(MOST_DOCUMENT_BYTES + 1, 'a'), 413, 'document.too_large'],
    ['larger than anything that is read', Buffer.alloc(51 * 1024 * 1024, 'a'), 413, 'document.too_large'],
  ])('of a file that is %s', async (_, bytes, status, code) => {
    const answer = await tryUpload('omar', { name: 'File' }, { bytes, name: 'file.pdf' })
    expect(answer).toMatchObject({ status, body: { code } })
    if (status === 413) expect(answer.body.detail).toContain('25 MB')
    expect(await list('omar')).toEqual([])
  })

  test('but not of one that has exactly 25 MB', async () => {
    const bytes = Buffer.alloc(MOST_DOCUMENT_BYTES, 'a')
    expect((await upload('omar', { name: 'Large' }, { bytes, name: 'a.txt' })).versions[0]?.size).toBe(bytes.length)
  })

  test.each<[string, Sent]>([
    ['neither a name nor a document', {}],
    ['both', { name: 'A', documentId: PEOPLE.ana.id }],
    ['a blank name', { name: '  ' }],
    ['a name that is too long', { name: 'n'.repeat(201) }],
    ['a name of control characters', { name: 'a\u0007b' }],
    ['an id that is none', { documentId: 'first' }],
  ])('that names %s', async (_, fields) => {
    expect(await tryUpload('omar', fields)).toMatchObject({ status: 400 })
  })

  test('that is no form', async () => {
    expect(await stage.as('omar').ask(uploadDocument, { id: northline.id, name: 'A' })).toMatchObject({ status: 415 })
  })
})

describe('A-01 the documents of a venture', () => {
  const calls = (documentId: string) =>
    [
      [listDocuments, {}],
      [downloadDocument, { documentId, number: 1 }],
      [changeDocument, { documentId, name: 'Taken over' }],
    ] as const

  test('are out of reach of every other one', async () => {
    const { id } = await upload('omar', { name: 'Ours' })
    for (const [endpoint, input] of calls(id)) {
      for (const who of ['tessa', 'farah', 'nobody'] as const)
        expect((await stage.as(who).ask(endpoint, { id: northline.id, ...input })).status, who).toBe(403)
      expect((await stage.anonymous.ask(endpoint, { id: northline.id, ...input })).status).toBe(401)
    }
    for (const who of ['tessa', 'farah', 'nobody'] as const) {
      expect(await tryUpload(who, { name: 'Planted' })).toMatchObject({ status: 403 })
      expect(await tryUpload(who, { documentId: id })).toMatchObject({ status: 403 })
    }
    expect(await stage.as('tessa').ask(downloadDocument, { id: harbor.id, documentId: id, number: 1 })).toMatchObject({
      status: 404,
    })
    expect(await stage.as('tessa').ask(changeDocument, { id: harbor.id, documentId: id, name: 'X' })).toMatchObject({
      status: 404,
    })
    expect(await tryUpload('tessa', { documentId: id }, { ventureId: harbor.id })).toMatchObject({ status: 404 })
    expect((await list('omar'))[0]).toMatchObject({ name: 'Ours', versions: [{ number: 1 }] })
  })

  test('are read by all who work there but contractors, and changed by few', async () => {
    const { id: documentId } = await upload('omar', { name: 'Ours' })
    const input = { id: northline.id, documentId, name: 'Renamed' }
    expect((await stage.as('marcus').ask(listDocuments, { id: northline.id })).status).toBe(403)
    for (const who of ['ana', 'dana', 'arjun', 'ruth'] as const) {
      expect((await stage.as(who).ask(listDocuments, { id: northline.id })).status, who).toBe(200)
      expect((await stage.as(who).ask(changeDocument, input)).status, who).toBe(403)
      expect((await tryUpload(who, { name: 'Mine' })).status, who).toBe(403)
    }
    expect((await stage.as('grace').ask(changeDocument, input)).status).toBe(200)
  })
})
