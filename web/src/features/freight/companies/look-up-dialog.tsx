import { contract, type RegisterCarrier } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { useReply } from '../../../lib/query.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import css from './company.module.css'
import { Details } from './detail.tsx'
import { ageText, registerFacts } from './register-panel.tsx'

const WAYS = [
  { value: 'dot', label: 'DOT number' },
  { value: 'mc', label: 'MC number' },
  { value: 'name', label: 'Name' },
] as const
const schema = z
  .object({ by: z.enum(['dot', 'mc', 'name']), text: z.string().trim().min(1, 'must not be empty') })
  .refine(({ by, text }) => by === 'name' || /^[1-9]\d{0,7}$/.test(text), {
    path: ['text'],
    message: 'must be at most eight digits',
  })
  .refine(({ by, text }) => by !== 'name' || text.length >= 2, {
    path: ['text'],
    message: 'must be two letters or more',
  })
type Asked = z.output<typeof schema>

interface LookUpDialogProps {
  readonly ventureId: string
  /** A carrier is to be made of what was found. */
  readonly onTake: (found: RegisterCarrier, mcNumber: string | null) => void
  readonly onClose: () => void
}

/** Asks the register; whoever the venture has already is linked and not entered twice. */
export function LookUpDialog({ ventureId, onTake, onClose }: LookUpDialogProps) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const form = useZodForm(schema, { by: 'dot', text: '' })
  return (
    <Dialog title="Look a carrier up" size={600} onClose={onClose}>
      <Form form={form} onSubmit={setAsked}>
        <ChoiceField name="by" label="By" options={WAYS} />
        <TextField required autoFocus name="text" label="Number or name" />
        <FormButtons verb="Look up" onCancel={onClose} />
      </Form>
      {asked && (
        <div className={css['answer']}>
          <Found ventureId={ventureId} asked={asked} onTake={onTake} />
        </div>
      )}
    </Dialog>
  )
}

type FoundProps = Pick<LookUpDialogProps, 'ventureId' | 'onTake'> & { readonly asked: Asked }

function Found({ ventureId, asked: { by, text }, onTake }: FoundProps) {
  const { data, error, isFetching } = useReply(contract.fmcsa.lookUpCarrier, { ventureId, [by]: text })
  if (error) return <Problem error={error} />
  if (!data || isFetching) return <p role="status">Asking the register…</p>
  return (
    <>
      {data.outcome !== 'found' && <Notice kind={data.outcome === 'not_found' ? 'info' : 'warn'} title={data.says} />}
      <ul className={css['found']}>
        {data.items.map(({ carrier, known }) => (
          <li key={carrier.dotNumber}>
            <b>{carrier.legalName ?? `DOT ${carrier.dotNumber}`}</b>
            <Details of={registerFacts(carrier)} />
            <span className={css['none']}>What the register said is {ageText(carrier.ageDays)}.</span>
            {known ? (
              <TextLink
                link={{ to: '/freight/carriers/$id', params: { id: known.id } }}
              >{`Open ${known.name}`}</TextLink>
            ) : (
              <Button variant="default" onClick={() => onTake(carrier, by === 'mc' ? text : null)}>
                Add as a carrier
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
