/** Builds the program when something that it is built from is newer than what was built. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hostTexts } from '#messages/host-texts'
import { spokenLanguage } from '#main/say'

const root = dirname(import.meta.dirname)
const sources = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']
/** One file of each of the three parts; the oldest counts, so that a build that was broken off counts as none. */
const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Newest change in a file or folder, milliseconds; 0 when it is not there. */
export function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)))
  return Math.max(found.mtimeMs, ...inside)
}

/** Tells whether the built program is older than its sources, or not there. */
export function isStale(folder: string = root): boolean {
  const builtAt = Math.min(...built.map((file) => newestIn(join(folder, file))))
  return builtAt === 0 || sources.some((source) => newestIn(join(folder, source)) > builtAt)
}

/** Builds when it is needed. False when the build failed; its own words are on the error output. */
export async function buildIfStale(told: (text: string) => void): Promise<boolean> {
  if (!isStale()) return true
  const { start } = hostTexts[spokenLanguage(undefined, process.env)]
  told(start.building)
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  if (!existsSync(builder)) {
    told(start.buildFailed)
    return false
  }
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
      cwd: root,
      // What it prints on the way is for its authors; what went wrong stands on the error output.
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', () => resolve(1))
    child.on('exit', resolve)
  })
  if (code !== 0) told(start.buildFailed)
  return code === 0
}

if (import.meta.main) process.exitCode = (await buildIfStale((text) => console.error(text))) ? 0 : 1
