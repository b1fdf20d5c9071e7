/** Finds the file of a worker thread: the source itself while developing, its bundle in the built program. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @param source path of the worker's source from this folder
 * @param bundle name of its bundle beside `index.js`; a chunk stands one folder deeper
 */
export function threadFile(source: string, bundle: string): URL {
  const folder = import.meta.dirname
  const places = [join(folder, source), join(folder, bundle), join(folder, '..', bundle)]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error(`the program is incomplete: ${bundle}`)
  return pathToFileURL(found)
}
