import type { contract } from '@holdfast/contract'
import type { Runner } from '../../../platform/command.ts'
import type { Handlers } from '../../../platform/http/handler.ts'
import { changeDocument } from '../commands/change-document.ts'
import { downloadDocument } from '../queries/download-document.ts'
import { listDocuments } from '../queries/list-documents.ts'
import { receiveDocument } from './receive-document.ts'

export function documentsHandlers(run: Runner): Handlers<typeof contract.documents> {
  return {
    listDocuments: { read: listDocuments },
    uploadDocument: { receive: (request, caller, judge, { id }) => receiveDocument(run, request, caller, judge, id) },
    downloadDocument: { attach: downloadDocument },
    changeDocument: { write: changeDocument },
  }
}
