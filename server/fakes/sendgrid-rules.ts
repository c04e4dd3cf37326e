import { z } from 'zod'

const address = z.object({ email: z.email(), name: z.string().optional() })
const args = z.record(z.string(), z.string())
const Personalization = z.object({
  to: z.array(address).min(1).max(1000),
  cc: z.array(address).max(1000).optional(),
  bcc: z.array(address).max(1000).optional(),
  subject: z.string().min(1).optional(),
  custom_args: args.optional(),
  send_at: z.number().optional(),
})
const Mail = z.object({
  personalizations: z.array(Personalization).min(1).max(1000),
  from: address,
  subject: z.string().min(1).optional(),
  content: z
    .array(z.object({ type: z.string().min(1), value: z.string().min(1) }))
    .min(1)
    .optional(),
  template_id: z.string().optional(),
  reply_to: address.optional(),
  reply_to_list: z.array(address).max(1000).optional(),
  categories: z.array(z.string().max(255)).max(10).optional(),
  custom_args: args.optional(),
  attachments: z
    .array(
      z.object({
        content: z.base64(),
        filename: z.string().min(1),
        disposition: z.enum(['inline', 'attachment']).optional(),
      }),
    )
    .optional(),
  ip_pool_name: z.string().min(2).max(64).optional(),
})
const MOST_ARGS_BYTES = 10_000

/** What it would answer 400 to; null: nothing. */
export function mistakeIn(mail: unknown): { readonly message: string; readonly field: string } | null {
  const parsed = Mail.safeParse(mail)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { message: issue?.message ?? '', field: issue?.path.join('.') ?? '' }
  }
  const { data } = parsed
  const hasTemplate = data.template_id !== undefined
  if (!hasTemplate && data.subject === undefined && data.personalizations.some(({ subject }) => subject === undefined))
    return { message: 'The subject is required.', field: 'subject' }
  if (!hasTemplate && data.content === undefined) return { message: 'The content is required.', field: 'content' }
  if (data.reply_to && data.reply_to_list) return { message: 'Use one of them.', field: 'reply_to' }
  if (new Set(data.categories).size !== (data.categories?.length ?? 0))
    return { message: 'Categories must be unique.', field: 'categories' }
  const tooLong = data.personalizations.some(
    ({ custom_args }) => Buffer.byteLength(JSON.stringify({ ...data.custom_args, ...custom_args })) > MOST_ARGS_BYTES,
  )
  return tooLong ? { message: 'Custom arguments are too long.', field: 'custom_args' } : null
}
