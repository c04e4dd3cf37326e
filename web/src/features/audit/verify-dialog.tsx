import { contract } from '@holdfast/contract'
import { useState } from 'react'
import { z } from 'zod'
import { useReply } from '../../lib/query.ts'
import { useVenture } from '../../lib/session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { Problem } from '../../ui/problem.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import { Verified } from './verified.tsx'
import css from './verify.module.css'

const schema = z.object({
  head: z
    .string()
    .trim()
    .regex(/^(\d{1,9}:[0-9a-f]{64})?$/, 'is number:hash, as the server’s log has it'),
})

/** Every seal computed anew, with a head that was noted outside where one is given. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const venture = useVenture()
  const [head, setHead] = useState<string | undefined>(undefined)
  const { data, error, isFetching, refetch } = useReply(contract.audit.verifyAudit, { ventureId: venture?.id, head })
  const form = useZodForm(schema, { head: '' })
  return (
    <Dialog onClose={onClose} title={`Verify the log${venture ? ` of ${venture.name}` : ''}`} size={640}>
      <div className={css['verify']}>
        {data && <Verified verified={data} />}
        {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
        <Form
          form={form}
          onSubmit={async (values) => {
            if (values.head === (head ?? '')) await refetch()
            else setHead(values.head || undefined)
          }}
        >
          <TextField
            name="head"
            label="A head that was noted outside"
            placeholder="1204:9f2c…"
            hint="From the server’s log. With it a tail that was cut off, or a chain that was written anew, is found too."
          />
          <FormButtons verb={isFetching ? 'Verifying…' : 'Verify again'} />
        </Form>
      </div>
    </Dialog>
  )
}
