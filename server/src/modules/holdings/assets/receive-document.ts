import type { Asset } from '@holdfast/contract'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/caller.ts'
import type { Command, Runner } from '../../../platform/command.ts'
import { receiveFile } from '../../../platform/http/receive-file.ts'
import { type DocumentFile, takeFile } from '../../ventures/index.ts'
import { addDocument, heldForDocuments } from './commands/keep-document.ts'
import { getAsset } from './queries/get-asset.ts'

/** Judges whether the caller may before the first byte is looked at, and again before the file is kept. */
export async function receiveAssetDocument(
  run: Runner,
  request: FastifyRequest,
  caller: Caller,
  id: string,
): Promise<Asset> {
  await run(judge, caller, { id })
  const file = await takeFile(await receiveFile(request))
  return (await run(kept, caller, { id, file })).result
}

const judge: Command<{ readonly id: string }, null> = async (tx, caller, { id }) => {
  await heldForDocuments(tx, caller, id)
  return null
}

const kept: Command<{ readonly id: string; readonly file: DocumentFile }, Asset> = async (tx, caller, input) =>
  getAsset(tx, caller, await addDocument(tx, caller, input))
