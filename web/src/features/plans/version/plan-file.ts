import { contract, type Input, type PlanDocument } from '@holdfast/contract'
import { call } from '../../../lib/api.ts'
import { asProblem, ProblemError } from '../../../lib/problem-error.ts'
import { toast } from '../../../ui/toast.tsx'

type Document = Omit<Input<typeof contract.plans.importVersion>, 'id'>

/** The version as a file, written so that two of them can be compared line by line. */
export async function keepDocument(id: string, name: string): Promise<void> {
  try {
    const document: PlanDocument = await call(contract.plans.exportVersion, { id })
    const file = new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' })
    const address = URL.createObjectURL(file)
    window.document.body.append(
      Object.assign(window.document.createElement('a'), { href: address, download: `${name}.json`, hidden: true }),
    )
    const link = window.document.body.lastElementChild as HTMLAnchorElement
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    void toast(`${name}.json is saved.`)
  } catch (error) {
    void toast(asProblem(error).detail, { kind: 'failed' })
  }
}

/** Only that it is JSON is judged here; what is wrong in it the server names by its path. */
export async function readDocument(file: File): Promise<Document> {
  try {
    return JSON.parse(await file.text()) as Document
  } catch {
    throw new ProblemError({
      status: 400,
      code: 'document.unreadable',
      title: 'This file cannot be read',
      detail: `${file.name} is not JSON. Choose a plan that was exported here.`,
    })
  }
}
