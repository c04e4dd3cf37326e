import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldersIn, purposeOf, sourcesIn } from './tree.ts'

/** Every server module with its door, its writes, its reads and what it is for. */
export function moduleInventory(root: string): string {
  const modules = join(root, 'server/src/modules')
  const parts = foldersIn(modules).map((name) => inventoryOf(name, join(modules, name)))
  return `# Module inventory

Made by \`npm run docs\` from the code. A module is entered only through its door.

${parts.join('\n')}`
}

function inventoryOf(name: string, folder: string): string {
  const files = sourcesIn(folder)
  const inside = (part: string) =>
    files.filter((file) => file.startsWith(`${part}/`)).map((file) => `\`${file.slice(part.length + 1, -3)}\``)
  const lines = [
    `## ${name}`,
    '',
    purposeOf(folder),
    '',
    `- **Door:** ${doorOf(folder).join(', ') || '–'}`,
    `- **Commands:** ${inside('commands').join(' ') || '–'}`,
    `- **Queries:** ${inside('queries').join(' ') || '–'}`,
    `- **Store:** ${inside('store').join(' ') || '–'}`,
    '',
  ]
  return lines.join('\n')
}

function doorOf(folder: string): string[] {
  const door = readFileSync(join(folder, 'index.ts'), 'utf8')
  return [...door.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.replace(/\btype\b/, '').trim())
      .filter((name) => name !== '')
      .map((name) => `\`${name}\``),
  )
}
