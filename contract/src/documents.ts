import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, instant, person, text, uuid } from './values.ts'

/** The largest document that is taken: 25 MB. */
export const MOST_DOCUMENT_BYTES = 25 * 1024 * 1024

const Version = z.strictObject({
  /** From 1; the highest stands. */
  number: z.int(),
  fileName: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.int(),
  uploadedBy: person,
  uploadedAt: instant,
})

const Document = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    isArchived: z.boolean(),
    /** Newest first. */
    versions: z.array(Version),
    can,
  })
  .meta({ id: 'Document' })

const document = z.strictObject({ id: uuid, documentId: uuid })

export const documents = {
  listDocuments: endpoint({
    method: 'GET',
    path: '/ventures/:id/documents',
    permission: 'documents.read',
    summary: 'The documents of a venture by name, with their versions.',
    params: z.strictObject({ id: uuid }),
    query: z.strictObject({ archived: z.enum(['true', 'false']).default('false') }),
    reply: z.strictObject({ items: z.array(Document) }),
    errors: [],
  }),
  uploadDocument: endpoint({
    method: 'POST',
    path: '/ventures/:id/documents',
    permission: 'documents.write',
    summary:
      'Takes a file as multipart/form-data: `name` or `documentId`, then `file`. With `documentId` it becomes that document’s next version. PDF, pictures, Office files, CSV and plain text up to 25 MB.',
    params: z.strictObject({ id: uuid }),
    reply: Document,
    errors: [404, 409, 413, 415, 422],
  }),
  downloadDocument: endpoint({
    method: 'GET',
    path: '/ventures/:id/documents/:documentId/versions/:number',
    permission: 'documents.read',
    summary: 'One version as the file that it is.',
    params: document.extend({ number: z.coerce.number().int().min(1).max(100_000) }),
    reply: z.string(),
    errors: [404],
  }),
  changeDocument: endpoint({
    method: 'PATCH',
    path: '/ventures/:id/documents/:documentId',
    permission: 'documents.write',
    summary: 'Renames a document, puts it away or brings it back. Nothing is deleted.',
    params: document,
    body: z.strictObject({ name: text(200).optional(), isArchived: z.boolean().optional() }),
    reply: Document,
    errors: [404, 409],
  }),
}
export type Document = z.output<typeof Document>
