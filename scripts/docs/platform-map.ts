import { join } from 'node:path'
import { foldersIn, linesOf, sourcesIn, WORKSPACES } from './tree.ts'

/** Where everything lives: workspaces, their folders, and how long their files are. */
export function platformMap(root: string): string {
  return `# Platform map

Made by \`npm run docs\` from the tree. One word names an area in engine, contract, server modules, web features and the database.

${WORKSPACES.map((name) => workspace(root, name)).join('\n')}
## Lengths of source files, without tests

| workspace | files | half have at most | nine of ten | longest |
|---|---:|---:|---:|---:|
${WORKSPACES.map((name) => lengths(root, name)).join('\n')}
`
}

function workspace(root: string, name: string): string {
  const source = join(root, name, 'src')
  const rows = foldersIn(source).flatMap((folder) => {
    const inner =
      name === 'server' && folder === 'modules'
        ? foldersIn(join(source, folder)).map((each) => `${folder}/${each}`)
        : [folder]
    return inner.map((path) => `| \`${path}\` | ${sourcesIn(join(source, path)).length} |`)
  })
  const atTop = sourcesIn(source).filter((file) => !file.includes('/')).length
  return `## ${name}

| folder of \`${name}/src\` | files |
|---|---:|
${[...rows, `| (top) | ${atTop} |`].join('\n')}
`
}

function lengths(root: string, name: string): string {
  const source = join(root, name, 'src')
  const counts = sourcesIn(source)
    .filter((file) => !file.includes('generated'))
    .map((file) => linesOf(join(source, file)))
    .sort((a, b) => a - b)
  const at = (share: number) => counts[Math.min(counts.length - 1, Math.floor(counts.length * share))] ?? 0
  return `| ${name} | ${counts.length} | ${at(0.5)} | ${at(0.9)} | ${counts.at(-1) ?? 0} |`
}
