/**
 * The built page as a list of files made once at the start: what is not on the list is not there, so no address that a
 * browser sends is ever joined to a path. Both shells serve from it.
 */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

export interface PageFile {
  readonly path: string
  readonly mediaType: string
}

export interface PageFiles {
  /** The file at an address. Screens have no addresses of their own here: theirs stand behind `#`. */
  find(pathname: string): PageFile | undefined
}

/** Lists the built page. A folder that is not there gives a list without files. */
export async function listPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>()
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : []
  for (const entry of entries) {
    const mediaType = mediaTypes[extname(entry.name)]
    if (!entry.isFile() || mediaType === undefined) continue
    const path = join(entry.parentPath, entry.name)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { path, mediaType })
  }
  return { find: (pathname) => files.get(pathname === '/' ? '/index.html' : pathname) }
}
