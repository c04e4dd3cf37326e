import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, id, text, uuid } from './values.ts'

const Office = z
  .strictObject({ id: uuid, ventureId: uuid, name: z.string(), isOpen: z.boolean(), people: z.int(), can })
  .meta({ id: 'Office' })

export const offices = {
  listOffices: endpoint({
    method: 'GET',
    path: '/offices',
    permission: 'ventures.read',
    summary: 'The offices of the person’s ventures, or of one, with how many work there today.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(Office) }),
    errors: [],
  }),
  createOffice: endpoint({
    method: 'POST',
    path: '/offices',
    permission: 'ventures.manage',
    summary: 'Opens an office of a venture.',
    body: z.strictObject({ ventureId: uuid, name: text(120) }),
    reply: Office,
    errors: [409],
  }),
  changeOffice: endpoint({
    method: 'PATCH',
    path: '/offices/:id',
    permission: 'ventures.manage',
    summary: 'Renames an office, closes it or opens it again. Nobody is placed in a closed one any more; who is stays.',
    params: id,
    body: z.strictObject({ name: text(120).optional(), isOpen: z.boolean().optional() }),
    reply: Office,
    errors: [404, 409],
  }),
}
export type Office = z.output<typeof Office>
