/** Files of the project as the architecture tests read them. */
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Every TypeScript file below a folder, declarations too. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

const importPattern = /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)(['"])([^'"]+)\1/gm

/** Every module that a source names: static, type-only, re-exported and dynamic imports. */
export function importsIn(source: string): string[] {
  return [...source.matchAll(importPattern)].flatMap((match) => match[2] ?? [])
}
