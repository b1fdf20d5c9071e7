/**
 * Makes installers. Without the Electron runtime the packer tries for most of a minute and ends with a stack, so the
 * runtime is looked for first.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildIfStale } from './build-if-stale.ts'
import { electronBinary, electronFolder } from './electron-binary.ts'

const root = dirname(import.meta.dirname)
const packer = join(root, 'node_modules', 'electron-builder', 'cli.js')

async function makeInstallers(): Promise<number> {
  if (electronBinary() === undefined) {
    console.error(
      'The Electron runtime is not on this machine, so no installer can be made. Fetch it with "npm start" or ' +
        '"npx install-electron --no"; README says how to use a mirror.',
    )
    return 1
  }
  if (!existsSync(packer)) {
    console.error('The packer is not installed. Run "npm ci" and try again.')
    return 1
  }
  if (!(await buildIfStale((text) => console.error(text)))) return 1
  const own = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronFolder, 'dist')
  const words = [packer, `--config.electronDist=${own}`, ...process.argv.slice(2)]
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1
}

process.exitCode = await makeInstallers()
