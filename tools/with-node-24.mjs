/**
 * Runs a TypeScript file of the project: `node tools/with-node-24.mjs FILE ARGUMENTS…`. Plain JavaScript, so that an old
 * Node can still say what is missing; compiled code is kept between runs, which halves the start of the command line.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Qabyldau needs Node 24 or newer and this is Node ${process.versions.node}. ` +
      'Run "npm ci" again without --omit=optional: it brings Node 24 into node_modules, and npm scripts use it.',
  )
  process.exit(1)
}
const { enableCompileCache } = await import('node:module')
enableCompileCache()
const [file = ''] = process.argv.splice(2, 1)
process.argv[1] = resolve(file)
await import(pathToFileURL(process.argv[1]).href)
