import type { WorkbookFile } from './bounded-workbook.ts'

/** `number` is the place of the sheet in its workbook, from 1. */
export type SheetFile = { readonly number: number; readonly bytes: Buffer }

const FOLDER = 'xl/'

/** The sheets of a workbook in the order in which a spreadsheet shows them; one whose file is missing is left out. */
export function sheetFiles(files: readonly WorkbookFile[]): readonly SheetFile[] {
  const text = (name: string) => files.find((file) => file.name === name)?.bytes.toString('utf8') ?? ''
  const targets = new Map(
    tagsOf(text(`${FOLDER}_rels/workbook.xml.rels`), 'Relationship').map((tag) => [tag.get('id'), tag.get('target')]),
  )
  const sheets = tagsOf(text(`${FOLDER}workbook.xml`), 'sheet').filter((tag) => tag.get('name'))
  return sheets.flatMap((tag, at) => {
    const name = pathOf(targets.get(tag.get('id')) ?? '')
    const file = files.find((each) => each.name === name)
    return file ? [{ number: at + 1, bytes: file.bytes }] : []
  })
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${FOLDER}${target}`
}

/** Attributes by their names, in lower case and without the space of names before them. */
function tagsOf(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))
  return [...tags].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key = '', double, single]) => [key.toLowerCase(), double ?? single ?? ''] as const,
        ),
      ),
  )
}
