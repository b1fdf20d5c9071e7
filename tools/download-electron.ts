/**
 * Child of `fetch-electron.ts`: fetches the runtime's archive with the downloader of Electron's own package, telling the
 * percent on the standard output, then lets that package unpack it. The archive is checked against its checksums.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronFolder } from './electron-binary.ts'

interface Downloader {
  downloadArtifact(details: Readonly<Record<string, unknown>>): Promise<string>
}

const require = createRequire(join(electronFolder, 'package.json'))
const { version }: { readonly version: string } = require('./package.json')
const checksums: unknown = require('./checksums.json')
const downloader: Downloader = await import(pathToFileURL(require.resolve('@electron/get')).href)

await downloader.downloadArtifact({
  version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  ...(process.env['electron_config_cache'] && { cacheRoot: process.env['electron_config_cache'] }),
  checksums,
  downloadOptions: {
    quiet: true,
    getProgressCallback: ({ percent }: { readonly percent: number }) => {
      process.stdout.write(`${Math.floor(percent * 100)}\n`)
      return Promise.resolve()
    },
  },
})
const unpacked = spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'inherit' })
process.exitCode = unpacked.status ?? 1
