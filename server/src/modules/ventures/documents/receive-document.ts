import { contract, type Document } from '@holdfast/contract'
import { isUuid, refuse } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/caller.ts'
import type { Runner } from '../../../platform/command.ts'
import type { JudgeVenture } from '../../../platform/http/handler.ts'
import { receiveFile } from '../../../platform/http/receive-file.ts'
import { addDocument } from '../commands/add-document.ts'
import { addDocumentVersion } from '../commands/add-document-version.ts'
import { takeFile } from './take-file.ts'

/** Judges the venture before the first byte is looked at, and what the file is to become before it is kept. */
export async function receiveDocument(
  run: Runner,
  request: FastifyRequest,
  caller: Caller,
  judge: JudgeVenture,
  ventureId: string,
): Promise<Document> {
  judge(ventureId)
  const arriving = await receiveFile(request)
  const { name, documentId } = arriving.fields
  if ((name === undefined) === (documentId === undefined))
    refuse('malformed', 'request.invalid', 'Either name or documentId must be sent before the file.', { field: 'name' })
  if (documentId !== undefined) {
    if (!isUuid(documentId)) refuse('malformed', 'request.invalid', 'documentId is no id.', { field: 'documentId' })
    const file = await takeFile(arriving)
    return (await run(addDocumentVersion, caller, { ventureId, documentId, file })).result
  }
  const given = { name: nameGiven(name) }
  const file = await takeFile(arriving)
  return (await run(addDocument, caller, { ventureId, ...given, file })).result
}

/** A name follows the same rule here as where a document is renamed. */
function nameGiven(name: string | undefined): string {
  const parsed = contract.documents.changeDocument.body.safeParse({ name })
  if (parsed.success && parsed.data.name !== undefined) return parsed.data.name
  const why = parsed.error?.issues[0]?.message ?? 'must not be empty'
  return refuse('malformed', 'request.invalid', `name ${why}`, { field: 'name' })
}
