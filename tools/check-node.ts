/** Stops with a plain sentence when Node is too old: on Node 20 the database driver ends the process with no message. */
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Qabyldau needs Node 24 or newer and this is Node ${process.versions.node}. ` +
      'Run "npm ci" again without --omit=optional: it brings Node 24 into node_modules, and npm scripts use it.',
  )
  process.exit(1)
}
