import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, instant, listOf, page, person, uuid } from './values.ts'

const AuditRow = z
  .strictObject({
    id: uuid,
    at: instant,
    /** null: of the group, or of nobody's venture. */
    venture: person.nullable(),
    /** Who sat at the screen; null: the product itself. */
    actor: person.nullable(),
    /** Under whose name, when it was not their own. */
    actedAs: person.nullable(),
    /** `area.verb`. */
    action: z.string(),
    /** The same in words. */
    what: z.string(),
    subject: z.strictObject({ kind: z.string(), id: z.string(), name: z.string().nullable() }),
    /** Each field that differs, by its path; null: absent on that side. */
    changes: z.array(
      z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
    /** The block of its chain that seals it; null for a few seconds. */
    block: z.int().nullable(),
    requestId: z.string().nullable(),
  })
  .meta({ id: 'AuditRow' })

const filters = {
  ventureId: page.ventureId,
  /** Entries in which this person acted, or was acted as, or is the subject. */
  personId: uuid.optional(),
  /** Begins with this: `ventures` or `ventures.create`. */
  action: z
    .string()
    .regex(/^[a-z_]+(\.[a-z_]*)?$/, 'is an area or area.verb')
    .max(80)
    .optional(),
  subjectId: z.string().max(200).optional(),
  /** Days in UTC, both included. */
  from: day.optional(),
  to: day.optional(),
}

const Finding = z.strictObject({
  kind: z.enum(['edited', 'deleted', 'reordered', 'inserted', 'cut', 'rewritten', 'unsealed']),
  venture: person.nullable(),
  block: z.int().nullable(),
  entryId: uuid.nullable(),
  /** What was found, in a sentence. */
  says: z.string(),
})

export const audit = {
  listAudit: endpoint({
    method: 'GET',
    path: '/admin/audit-log',
    permission: 'admin.audit',
    summary: 'Who did what, newest first, with before and after.',
    query: z.strictObject({ ...page, ...filters }),
    reply: listOf(AuditRow),
    errors: [],
  }),
  exportAudit: endpoint({
    method: 'GET',
    path: '/admin/audit-log/export.csv',
    permission: 'admin.audit',
    summary: 'The same as a file.',
    query: z.strictObject(filters),
    reply: z.string(),
    errors: [422],
  }),
  verifyAudit: endpoint({
    method: 'GET',
    path: '/admin/audit-log/verify',
    permission: 'admin.audit',
    summary:
      'Computes every seal anew. With a head that was noted outside (from the server’s log), a tail that was cut or a chain that was written anew is found too.',
    query: z.strictObject({
      ventureId: page.ventureId,
      /** `number:hash` of the group's chain, or of the venture's when one is named. */
      head: z
        .string()
        .regex(/^\d{1,9}:[0-9a-f]{64}$/, 'is number:hash as the server’s log has it')
        .optional(),
    }),
    reply: z.strictObject({
      isWhole: z.boolean(),
      blocks: z.int(),
      entries: z.int(),
      /** Entries that wait for their seal. */
      unsealed: z.int(),
      heads: z.array(z.strictObject({ venture: person.nullable(), head: z.string(), sealedAt: instant })),
      findings: z.array(Finding),
    }),
    errors: [],
  }),
}
export type AuditRow = z.output<typeof AuditRow>
