import type { HotelDispute } from '@holdfast/contract'
import { EVIDENCE_ITEMS } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/caller.ts'
import type { Command, Runner } from '../../../platform/command.ts'
import { receiveFile } from '../../../platform/http/receive-file.ts'
import { takeFile } from '../../ventures/index.ts'
import { addDisputeFile, heldForEvidence } from './commands/keep-evidence.ts'
import { getDispute } from './queries/get-dispute.ts'

/** Judges whether the caller may before the first byte is looked at, and the item before the file is kept. */
export async function receiveDisputeFile(
  run: Runner,
  request: FastifyRequest,
  caller: Caller,
  id: string,
): Promise<HotelDispute> {
  await run(judge, caller, { id })
  const arriving = await receiveFile(request)
  const { item: named } = arriving.fields
  const item = EVIDENCE_ITEMS.find((each) => each === named)
  if (item === undefined)
    refuse('malformed', 'request.invalid', `item must be sent before the file: ${EVIDENCE_ITEMS.join(', ')}.`, {
      field: 'item',
    })
  const file = await takeFile(arriving)
  return (await run(kept, caller, { id, item, file })).result
}

const judge: Command<{ readonly id: string }, null> = async (tx, caller, { id }) => {
  await heldForEvidence(tx, caller, id)
  return null
}

const kept: Command<Parameters<typeof addDisputeFile>[2], HotelDispute> = async (tx, caller, input) =>
  getDispute(tx, caller, await addDisputeFile(tx, caller, input))
