/** Data that come with the program, read from `resources/data` when they are asked for. */
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ShippedData } from '#register/ports/deps'

/** Folders to go up at most: from a bundled chunk, `out/main/chunks`, it is three. */
const levels = 6

/**
 * The folder `resources` of this copy of the program. Found by going up from the running file, so that it is the same for
 * the sources, the built program and the packed one. Throws when the copy is incomplete.
 */
export function resourcesFolder(from: string = import.meta.dirname): string {
  let folder = from
  for (let level = 0; level < levels; level += 1) {
    const resources = join(folder, 'resources')
    if (existsSync(join(resources, 'data', 'calendar-kz.json'))) return resources
    folder = dirname(folder)
  }
  throw new Error('the folder "resources" of the program is missing')
}

/** Reads the shipped files anew at each call: they are small, and few calls need them. */
export function createShippedData(resources: string = resourcesFolder()): ShippedData {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(resources, 'data', name), 'utf8')) as unknown
  return {
    calendar: () => read('calendar-kz.json'),
    dictionaries: () => read('dictionaries.json'),
    sampleQuestions: () => read('sample-questions.json'),
    templates: () => read('templates.json'),
  }
}

/** Version of this copy of the program, as its `package.json` states it. */
export function readProgramVersion(resources: string = resourcesFolder()): string {
  const description: unknown = JSON.parse(readFileSync(join(dirname(resources), 'package.json'), 'utf8'))
  const isNamed = typeof description === 'object' && description !== null && 'version' in description
  return isNamed && typeof description.version === 'string' ? description.version : '0.0.0'
}
