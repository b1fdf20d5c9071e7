/** Where the Electron runtime is, found without asking Electron's own package, which would begin to fetch it. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const electronFolder = join(dirname(import.meta.dirname), 'node_modules', 'electron')

/** Path of the runtime's program; undefined when it was never fetched. */
export function electronBinary(
  folder: string = electronFolder,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined
  const own = environment['ELECTRON_OVERRIDE_DIST_PATH']
  const binary = own ? join(own, name ?? defaultName()) : name && join(folder, 'dist', name)
  return binary && existsSync(binary) ? binary : undefined
}

function defaultName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron'
}
