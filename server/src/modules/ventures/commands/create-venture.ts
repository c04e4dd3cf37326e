import type { contract, ParsedInput, Venture } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayFoundVentures } from '../policy.ts'
import { insertVenture } from '../store/insert-venture.ts'
import { ventureView } from '../view.ts'

export async function createVenture(
  tx: Tx,
  caller: Caller,
  input: ParsedInput<typeof contract.ventures.createVenture>,
): Promise<Venture> {
  authorize(mayFoundVentures(caller), 'found a venture')
  const row = await insertVenture(tx, caller, input)
  if (!row)
    refuse('conflict', 'venture.code_taken', `Another venture has the code ${input.code}. Choose another.`, {
      field: 'code',
    })
  await audit(tx, caller, {
    ventureId: row.id,
    action: 'ventures.create',
    subject: { kind: 'venture', id: row.id },
    after: input,
  })
  return ventureView(caller, row)
}
