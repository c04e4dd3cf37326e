import type { LoadRecord } from '@holdfast/contract'
import { LOAD_DOCUMENT_KINDS } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/caller.ts'
import type { Command, Runner } from '../../../platform/command.ts'
import { receiveFile } from '../../../platform/http/receive-file.ts'
import { takeFile } from '../../ventures/index.ts'
import { authorizeWish } from '../policy.ts'
import { holdLoad } from '../store/hold-load.ts'
import { addLoadDocument } from './commands/add-load-document.ts'
import { getLoadRecord } from './queries/get-load-record.ts'

/** Judges whether the caller may before the first byte is looked at, and the kind before the file is kept. */
export async function receiveLoadDocument(
  run: Runner,
  request: FastifyRequest,
  caller: Caller,
  id: string,
): Promise<LoadRecord> {
  await run(judge, caller, { id })
  const arriving = await receiveFile(request)
  const { kind: named } = arriving.fields
  const kind = LOAD_DOCUMENT_KINDS.find((each) => each === named)
  if (kind === undefined)
    refuse('malformed', 'request.invalid', `kind must be sent before the file: ${LOAD_DOCUMENT_KINDS.join(', ')}.`, {
      field: 'kind',
    })
  const file = await takeFile(arriving)
  return (await run(kept, caller, { id, kind, file })).result
}

const judge: Command<{ readonly id: string }, null> = async (tx, caller, { id }) => {
  authorizeWish(caller, 'document', (await holdLoad(tx, caller, id)).load)
  return null
}

const kept: Command<Parameters<typeof addLoadDocument>[2], LoadRecord> = async (tx, caller, input) =>
  getLoadRecord(tx, caller, await addLoadDocument(tx, caller, input))
